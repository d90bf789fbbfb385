/** "34–100 %", "34–100%", "10–19", "75 %": a browser breaks a line after the dash and before the sign. */
const whole = /(\d+–\d+(?:\s?%)?|\d+\s?%)/u;

/** A sentence whose figures stay whole: a range stands on one line, with its sign. */
export function Figures({ children }: { children: string }) {
  return children.split(whole).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
