import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, '..', '..', 'evaluate', 'evaluate.ts');

function evaluate(...args: string[]) {
  const flags = ['--disable-warning=ExperimentalWarning', program, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('npm run evaluate tells how it is used when asked', () => {
  expect(evaluate('--help')).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^npm run evaluate -- --reference FOLDER /),
    stderr: '',
  });
});

test('a reference that is not named, or not there, is told in one line', () => {
  expect(evaluate()).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Name the folder of the reference (gen.py, lex.py, score.py): --reference FOLDER. It is not part of this repository. --help says more.\n',
  });
  const folder = join(tmpdir(), 'no-reference-here');
  expect(evaluate('--reference', folder)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${folder} lacks gen.py, lex.py, score.py: --reference takes the folder of the reference, which is not part of this repository.\n`,
  });
});
