/**
 * `npm run evaluate`: the product beside the reference and the bar, on planted data of given seeds,
 * and on real reports. Everything is made in a temporary folder; the product sees the reports alone.
 */
import { createProgress } from '@trygghetskartan/api/progress';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textTable } from '../support/text-table.ts';
import type { EvaluationRow } from './figures.ts';
import { evaluateIdentity } from './identity-rows.ts';
import { evaluateEmptyMaps } from './empty-maps.ts';
import { evaluatePlanted } from './planted.ts';
import { evaluateReal } from './real.ts';
import { EvaluationProblem, openReference, type Reference } from './reference.ts';
import { evaluateStability } from './stability.ts';

const usage = `npm run evaluate -- --reference FOLDER [--seeds 1-8] [--what planted,null,stability,ids]
npm run evaluate -- --what real --reports FILE.csv

  --reference   the folder with gen.py, lex.py and score.py, the reference of the mathematics; it is
                not part of this repository
  --seeds       numbers and ranges: 1-8 or 3,5,2001-2020
  --what        planted    F1 and precision on data with planted hotspots
                null       false hotspots on maps without any
                stability  outlines when one report is added or 5 % are deleted
                ids        how often a hotspot changes its lasting id from run to run
                real       classes, and the next period's reports in the best 0.5 % of the area
                all but real unless said
  --reports     for real: a CSV file with felt_at_local, lng, lat`;

type Part = (
  reference: Reference,
  work: string,
  seeds: readonly number[],
) => Promise<EvaluationRow[]>;

const { say, during } = createProgress((line) => console.error(line));

const parts: Record<string, Part> = {
  planted: evaluatePlanted,
  null: evaluateEmptyMaps,
  stability: evaluateStability,
  ids: evaluateIdentity,
};

try {
  process.exitCode = await evaluate();
} catch (error) {
  console.error(error instanceof EvaluationProblem ? error.message : error);
  process.exitCode = 2;
}

/** 1 where a bar is missed. */
async function evaluate(): Promise<number> {
  const { values } = readArguments();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const wanted = (values.what ?? Object.keys(parts).join(',')).split(',');
  const unknown = wanted.filter((name) => name !== 'real' && !(name in parts));
  if (unknown.length > 0) {
    throw new EvaluationProblem(`--what does not know ${unknown.join(', ')}.\n\n${usage}`);
  }
  if (wanted.includes('real')) {
    if (values.reports === undefined) {
      throw new EvaluationProblem(`real needs --reports FILE.\n\n${usage}`);
    }
    console.log(evaluateReal(values.reports));
  }
  const held = wanted.filter((name) => name !== 'real');
  if (held.length === 0) {
    return 0;
  }
  if (values.reference === undefined) {
    throw new EvaluationProblem(
      'Name the folder of the reference (gen.py, lex.py, score.py): --reference FOLDER. It is not part of this repository. --help says more.',
    );
  }
  const seeds = readSeeds(values.seeds);
  const work = mkdtempSync(join(tmpdir(), 'trygghetskartan-evaluate-'));
  try {
    const reference = openReference(values.reference, work);
    const rows: EvaluationRow[] = [];
    for (const name of held) {
      const start = performance.now();
      rows.push(...(await during(`evaluating ${name}`, () => parts[name](reference, work, seeds))));
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      say(`${name}: ${seconds} s`);
    }
    show(rows, values.seeds);
    return rows.some(({ holds }) => holds === false) ? 1 : 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function show(rows: readonly EvaluationRow[], seeds: string): void {
  const verdict = ({ holds }: EvaluationRow) =>
    holds === undefined ? '' : holds ? 'holds' : 'MISSED';
  console.log(
    `Seeds ${seeds}; of what each seed gives: mean ± standard deviation over the seeds, and the median; a bar holds the mean.\n`,
  );
  console.log(
    textTable([
      ['what', 'product', 'reference', 'bar', ''],
      ...rows.map((row) => [row.what, row.product, row.reference, row.bar, verdict(row)]),
    ]),
  );
  console.log(
    '\nGolden vectors are tests: tests/unit/analysis/golden.test.ts. Speed: npm run bench.',
  );
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        reference: { type: 'string' },
        seeds: { type: 'string', default: '1-8' },
        what: { type: 'string' },
        reports: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new EvaluationProblem(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}

/** `1-3,7` as 1, 2, 3, 7. */
function readSeeds(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === undefined || Number(last ?? first) < Number(first)) {
      throw new EvaluationProblem(`--seeds does not read ${part}.\n\n${usage}`);
    }
    const from = Number(first);
    return Array.from({ length: Number(last ?? first) - from + 1 }, (_, index) => from + index);
  });
}
