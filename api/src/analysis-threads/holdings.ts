import { createColumns, takeUp, takeUpEntries } from '../analysis/columns.ts';
import { joinEntries, type ReportEntries } from '../analysis/row-entry.ts';
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
  /** Pages that wait to be taken up with others: each time costs a pass over the columns. */
  pages: ReportEntries[];
  rows: number;
}

/** Of 55 bytes each. With more the thread would answer nobody for more than a fifth of a second. */
const rowsAtATime = 50_000;

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
          const { municipality, expected } = message;
          const columns = createColumns(municipality, expected);
          loading.set(municipality.code, { municipality, columns, pages: [], rows: 0 });
          break;
        }
        case 'page': {
          const own = loadingOf(message.code);
          own.pages.push(message.entries);
          own.rows += message.entries.count;
          if (own.rows >= rowsAtATime) {
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
  takeUpEntries(own.columns, joinEntries(own.pages));
  own.pages = [];
  own.rows = 0;
}
