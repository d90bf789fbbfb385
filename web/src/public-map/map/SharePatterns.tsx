import type { ShareClass } from '../share-class.ts';

/** Lines lean for the unsafe and dots stand for the safe, close where the class is clear: told without colour. */
const marks: Partial<Record<ShareClass, string>> = {
  'most-unsafe': 'M-1 3 3 -1M-1 9 9 -1M1 13 13 1M7 13 13 7',
  unsafe: 'M-1 7 7 -1M5 13 13 5',
  safe: 'M3 3h.01M9 9h.01',
  'most-safe': 'M3 3h.01M9 3h.01M3 9h.01M9 9h.01',
};

/** What fills a place of a class with a pattern; the element it names is drawn by `SharePatterns`. */
export function shareFill(shareClass: ShareClass): string | undefined {
  return marks[shareClass] && `url(#share-${shareClass})`;
}

/** The patterns of the classes, once a page; style sheets give them their colours. */
export function SharePatterns() {
  return (
    <svg className="share-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(marks).map(([name, mark]) => (
          <pattern
            key={name}
            id={`share-${name}`}
            className={`share-pattern share-pattern--${name}`}
            width="12"
            height="12"
            patternUnits="userSpaceOnUse"
          >
            <rect width="12" height="12" />
            <path d={mark} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A piece of the map beside its words. */
export function ShareSwatch({ shareClass }: { shareClass: ShareClass }) {
  return (
    <svg className="share-swatch" width="30" height="22" aria-hidden="true">
      <rect
        x="1.5"
        y="1.5"
        width="27"
        height="19"
        rx="3"
        className={`told told--${shareClass}`}
        fill={shareFill(shareClass)}
      />
    </svg>
  );
}
