import { createColumns, takeUp, type ReportRow } from '../analysis/columns.ts';
import { keepDescriptions } from '../hotspots/kept-descriptions.ts';
import { keepGround } from './kept-ground.ts';
import type { PlainMessage, RowsMessage } from './protocol.ts';
import type { AnalysedMunicipality, Held } from './question.ts';

/** The columns of every municipality that a thread answers for, and the new ones that are being loaded. */
export interface Holdings {
  take(message: PlainMessage | RowsMessage): void;
  /** Throws for a municipality whose columns have not been swapped in. */
  of(code: string): Held;
}

interface Loading {
  municipality: AnalysedMunicipality;
  columns: Held['columns'];
  /** Rows that wait to be taken up with others: each time costs a pass over the columns. */
  rows: ReportRow[];
}

const rowsAtATime = 20_000;

export function createHoldings(): Holdings {
  const answering = new Map<string, Required<Held>>();
  const loading = new Map<string, Loading>();

  function loadingOf(code: string): Loading {
    const own = loading.get(code);
    if (own === undefined) {
      throw new TypeError('the columns of this municipality are not being loaded');
    }
    return own;
  }

  function heldOf(code: string): Required<Held> {
    const own = answering.get(code);
    if (own === undefined) {
      throw new TypeError('the columns of this municipality are not loaded');
    }
    return own;
  }

  return {
    of: heldOf,
    take(message) {
      switch (message.kind) {
        case 'load': {
          const { municipality } = message;
          const columns = createColumns(municipality);
          loading.set(municipality.code, { municipality, columns, rows: [] });
          break;
        }
        case 'page': {
          const own = loadingOf(message.code);
          own.rows.push(...message.rows);
          if (own.rows.length >= rowsAtATime) {
            takeUpWaiting(own);
          }
          break;
        }
        case 'swap': {
          const own = loadingOf(message.code);
          takeUpWaiting(own);
          const { municipality, columns } = own;
          loading.delete(message.code);
          const { code, version } = message;
          const [ground, descriptions] = [keepGround(), keepDescriptions()];
          answering.set(code, { municipality, columns, version, ground, descriptions });
          break;
        }
        case 'abandon':
          loading.delete(message.code);
          break;
        case 'rows': {
          const own = heldOf(message.code);
          const change = takeUp(own.columns, message.rows);
          own.ground.note(change);
          own.descriptions.note(change);
          own.version = message.version;
          break;
        }
      }
    },
  };
}

function takeUpWaiting(own: Loading): void {
  takeUp(own.columns, own.rows);
  own.rows = [];
}
