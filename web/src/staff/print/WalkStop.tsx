import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import { classLabels } from '@trygghetskartan/api/contract/hotspot-labels';
import { reasonShortLabels } from '@trygghetskartan/api/contract/labels';
import { showBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import type { ShownBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { swerefInWords, wgs84InWords } from '../hotspots/coordinate-words.ts';
import { darknessSentence, peopleSentence } from '../hotspots/hotspot-words.ts';
import { hoursInWords } from './hours-in-words.ts';
import { NumberShape } from './NumberShape.tsx';

/** What is looked at on every stop, after the method of Boverket and Brå. */
const checklist = [
  'Belysning',
  'Sikt och buskage',
  'Gångvägar och övergångar',
  'Tillgänglighet',
  'Nedskräpning och klotter',
  'Vilka är där?',
  'Vad fungerar bra?',
] as const;

/** Questions that have no right and wrong. */
const open: readonly string[] = ['Vilka är där?', 'Vad fungerar bra?'];

/** Half a page: what residents say about a place, and room for what the walkers see. */
export function WalkStop({ hotspot, minimumCount }: { hotspot: Hotspot; minimumCount: number }) {
  const breakdowns = showBreakdowns(hotspot, minimumCount);
  return (
    <article className="stop">
      <header className="stop-head">
        <PaperDisc hotspot={hotspot} />
        <h2>{hotspot.name}</h2>
        <p className="stop-where">
          {wgs84InWords(hotspot)}
          <br />
          {swerefInWords(hotspot)}
        </p>
      </header>
      <p>
        <strong>{peopleSentence(hotspot)}.</strong> {classLabels[classOf(hotspot)]}.
      </p>
      <p>
        <strong>Orsaker:</strong> {reasonsInWords(breakdowns, hotspot.reasons.length > 0)}
      </p>
      <p>
        <strong>När:</strong> {hoursInWords(breakdowns)} {darknessSentence(breakdowns)}
      </p>
      <table className="stop-list">
        <tbody>
          {checklist.map((question) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td className="stop-boxes">
                {!open.includes(question) && (
                  <>
                    <Box /> Bra <Box /> Brister
                  </>
                )}
              </td>
              <td className="stop-line" aria-label="Anteckningar" />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** Drawn, not coloured: a printer that saves ink leaves backgrounds out. */
export function PaperDisc({ hotspot }: { hotspot: Pick<Hotspot, 'number' | 'sudden'> }) {
  const { number } = hotspot;
  return (
    <svg className="paper-disc" viewBox="0 0 26 26" role="img" aria-label={`Nummer ${number}`}>
      <NumberShape hotspot={hotspot} centre={{ x: 13, y: 13 }} radius={13} />
      <text x="13" y="13">
        {number}
      </text>
    </svg>
  );
}

function Box() {
  return (
    <svg className="paper-box" viewBox="0 0 12 12" aria-hidden>
      <rect x="0.75" y="0.75" width="10.5" height="10.5" />
    </svg>
  );
}

function reasonsInWords({ reasons, reasonsWithoutCount }: ShownBreakdowns, given: boolean): string {
  const counted = reasons.map(({ reason, people }) => `${reasonShortLabels[reason]} (${people})`);
  const named = reasonsWithoutCount.map((reason) => reasonShortLabels[reason]);
  const parts = [
    counted.join(', '),
    named.length > 0 ? `utan antal: ${named.join(', ')}` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) {
    return `${parts.join('; ')}.`;
  }
  return given ? 'för få personer om varje för att visa någon.' : 'inga angivna.';
}
