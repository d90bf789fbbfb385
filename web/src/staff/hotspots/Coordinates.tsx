import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { swerefInWords, wgs84InWords } from './coordinate-words.ts';

/** Where, for a map in the car and for the GIS. */
export function Coordinates({ hotspot }: { hotspot: Hotspot }) {
  return (
    <dl className="coordinates">
      <CopyRow name="WGS 84" value={wgs84InWords(hotspot)} />
      <CopyRow name="SWEREF 99 TM" value={swerefInWords(hotspot)} />
    </dl>
  );
}

function CopyRow({ name, value }: { name: string; value: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('Kopierat');
    } catch {
      // No permission, or no https: the text can still be marked.
      setOutcome('Markera texten och kopiera');
    }
  };
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="coordinates-value">{value}</span>
        <button type="button" className="link" onClick={() => void copy()}>
          <Copy className="icon" aria-hidden />
          Kopiera<span className="visually-hidden"> {name}</span>
        </button>
        <output className="soft">{outcome}</output>
      </dd>
    </div>
  );
}
