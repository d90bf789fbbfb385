import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the operator can put right: ends in one line. */
export class EvaluationProblem extends Error {
  override name = 'EvaluationProblem';
}

/** The reference of the mathematics (gen.py, lex.py, score.py), run by Python. */
export interface Reference {
  folder: string;
  /** Runs reference_batch.py's command on all jobs, on every core. */
  run(command: 'make' | 'perturb' | 'score', jobs: readonly { folder: string }[]): Promise<void>;
}

const files = ['gen.py', 'lex.py', 'score.py'];
const modules = ['numpy', 'scipy', 'sklearn', 'shapely'];
/** The second is Debian's own, which has the packages where a newer one in the path may not. */
const interpreters = ['python3', '/usr/bin/python3'];

/** Throws EvaluationProblem where the folder or Python lacks something. `work` is for its own files. */
export function openReference(folder: string, work: string): Reference {
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new EvaluationProblem(
      `${folder} lacks ${missing.join(', ')}: --reference takes the folder of the reference, which is not part of this repository.`,
    );
  }
  const python = findPython();
  return {
    folder,
    run: (command, jobs) => {
      const list = join(work, `${command}.jobs.json`);
      writeFileSync(list, JSON.stringify(jobs));
      const driver = join(import.meta.dirname, 'reference_batch.py');
      return new Promise((resolve, reject) => {
        const child = spawn(python, [driver, folder, command, list], {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
        });
        child.on('error', reject);
        child.on('exit', (status) =>
          status === 0
            ? resolve()
            : reject(new Error(`reference_batch.py ${command} ended with ${status}`)),
        );
      });
    },
  };
}

/** A Python 3 with the packages. */
export function findPython(): string {
  const found = interpreters.find(
    (python) => spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0,
  );
  if (found === undefined) {
    throw new EvaluationProblem(
      'The reference needs python3 with numpy, scipy, scikit-learn and shapely. On Debian: apt-get install python3-numpy python3-scipy python3-sklearn python3-shapely',
    );
  }
  return found;
}

/** What a step before has written; the reader says what it is. */
export function readJson(folder: string, name: string) {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

export function writeJson(folder: string, name: string, content: unknown): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
}
