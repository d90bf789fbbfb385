/** An empty answer is an answer: it says what it takes, and that it does not mean safe. */
export function NoHotspots({ minimumCount, reports }: { minimumCount: number; reports: number }) {
  return (
    <div className="empty">
      <h2>{reports === 0 ? 'Inga rapporter i urvalet' : 'Inga hotspots i urvalet'}</h2>
      <p>
        {reports === 0
          ? 'Ingen rapport passar alla delar av meningen ovan.'
          : `En hotspot kräver minst ${minimumCount} personer på samma plats, och fler än omgivningen förklarar. Så många finns inte i urvalet.`}
      </p>
      <p>Pröva en längre period eller ta bort en avgränsning. Tomt betyder inte tryggt.</p>
    </div>
  );
}
