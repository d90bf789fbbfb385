import type { Finding } from '@trygghetskartan/api/contract/screening/finding';

/** A text with what was found in it marked, by a line under it as well as by colour. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <>
      {findings.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(findings[index - 1]?.end ?? 0, start)}
          <mark className="marked">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </>
  );
}
