/** Where something will stand: a few pale lines, and the words for those who do not see them. */
export function Waiting({ label, lines = 5 }: { label: string; lines?: number }) {
  return (
    <div className="loading">
      <output className="soft">{label}</output>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="loading-line" aria-hidden />
      ))}
    </div>
  );
}
