import {
  feelings,
  safeReasons,
  unsafeReasons,
  type Feeling,
  type Reason,
} from '@trygghetskartan/db/vocabulary';
import { reportBody } from '../contract/report.ts';
import { oldestYears } from '../reports/felt-time.ts';
import { defaultRefusedFile, required, targets, type Target } from './arguments.ts';
import { feltAtExamples } from './row-to-body.ts';

const reasonsOf = { unsafe: unsafeReasons, safe: safeReasons } satisfies Record<
  Feeling,
  readonly Reason[]
>;

/** What the column of each target may hold. */
const allowed: Record<Target, readonly string[]> = {
  lng: ['degrees in WGS 84 (EPSG:4326), and in no other system: 14.6947 or 14,6947'],
  lat: ['the same: 57.6514 or 57,6514. The place lies in the municipality'],
  source_id: ['any text, another one for each report'],
  felt_at: [`as ${feltAtExamples.join(', ')}; at most ${oldestYears} years ago; or empty`],
  reason: [
    ...feelings.map((feeling) => `of ${feeling}: ${reasonsOf[feeling].join(', ')}`),
    'several with | between them, or empty',
  ],
  feeling: [`${feelings.join(' or ')}; empty: as --feeling says`],
  reporter: ['any text, the same for the same person; empty: a person of its own'],
  words: [`at most ${reportBody.shape.words.unwrap().maxLength} characters, or empty`],
};

export const usage = `Usage: npm run import -- FILE.csv --map TARGET=COLUMN …
  --map TARGET=COLUMN   which column holds what; ${required.join(', ')} are needed
  --feeling FEELING     ${feelings.join(' or ')}, for rows without a feeling of their own (unsafe)
  --time-zone ZONE      of times without an offset (the municipality's)
  --source NAME         the system that gave the source ids (import). A row whose source and source_id
                        are there already is skipped, whatever the file is called: give the files of
                        two systems two names
  --encoding NAME       of the file's text (utf-8); an ordinary CSV file of Excel is windows-1252
  --refused FILE        where refused rows go (${defaultRefusedFile('a.csv')} beside a.csv)
Each TARGET and what its column may hold; a row that holds anything else is refused:
${targets.map(describeTarget).join('\n')}
Columns are separated by comma, semicolon or tab, as the first line has it.
The reports go into the database of npm start: give it the same DATABASE_URL (or DATA_DIRECTORY). With
the embedded database the server must be stopped first.
Exit status: 0 every row was dealt with, 1 the import could not be carried through, 2 wrong arguments.`;

/** Wrapped beside its name, to lines of a hundred characters. */
function describeTarget(target: Target): string {
  const lines = allowed[target].flatMap((text) => text.match(/.{1,86}(?: |$)/g) ?? []);
  return lines
    .map((line, index) => `  ${(index === 0 ? target : '').padEnd(11)} ${line.trimEnd()}`)
    .join('\n');
}
