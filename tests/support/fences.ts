import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The house has one direction: web → api's contract, api → db, tests → all, nobody → tests.
 * SQL stands in db alone, and the environment is read in one file.
 */
interface Fence {
  rooms: RegExp;
  /** Whether this file may hold that line. */
  forbids: (file: string, line: string) => boolean;
  because: string;
}

const imported = /(?:from|import)\s*\(?\s*'([^']+)'/;

const importsMatching = (pattern: RegExp) => (_file: string, line: string) =>
  pattern.test(imported.exec(line)?.[1] ?? '');

const fences: readonly Fence[] = [
  {
    rooms: /^(web|api|db)\//,
    forbids: importsMatching(/^@trygghetskartan\/tests|(^|\/)tests\//),
    because: 'nobody enters tests',
  },
  {
    rooms: /^db\//,
    forbids: importsMatching(/^@trygghetskartan\/|^(\.\.\/)+(api|web)\//),
    because: 'db knows no other room',
  },
  {
    rooms: /^api\//,
    forbids: importsMatching(/^@trygghetskartan\/web|^(\.\.\/)+(db|web)\//),
    because: 'api enters db by its package name, and never web',
  },
  {
    rooms: /^web\//,
    forbids: importsMatching(
      /^@trygghetskartan\/(api\/(?!contract\/)|db(?!\/vocabulary$)|tests)|^(\.\.\/)+(api|db)\//,
    ),
    because: "web enters api's contract and the vocabulary alone",
  },
  {
    rooms: /^web\/src\/resident\//,
    forbids: (_file, line) =>
      /^import (?!type)/.test(line) &&
      /'zod|contract\/(?!labels|filter-sentence|nearest-place|receipt-code)/.test(line),
    because: "the resident's bundle takes types from the contract, never its validators",
  },
  {
    rooms: /^db\/migrations\//,
    forbids: importsMatching(/^\.\.\/src\//),
    because: 'a migration never imports application code',
  },
  {
    rooms: /^(api|web)\//,
    forbids: (_file, line) => /\bsql`/.test(line) || /^(?!import type).*from 'kysely'/.test(line),
    because: 'SQL stands in db',
  },
  {
    rooms: /^(web|api|db)\/src\/(?!config\.ts$)/,
    forbids: (file, line) => file !== 'api/src/config.ts' && /process\.env/.test(line),
    because: 'only api/src/config.ts reads the environment',
  },
];

/** `file:line: reason` for every line that breaks a fence. */
export function findFenceBreaks(root: string): string[] {
  const files = globSync('{web,api,db}/{src,migrations}/**/*.{ts,tsx}', { cwd: root });
  return files.flatMap((path) => {
    const file = path.split(sep).join('/');
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      brokenFences(file, line).map((because) => `${file}:${index + 1}: ${because}`),
    );
  });
}

/** The reasons why this line may not stand in this file. */
export function brokenFences(file: string, line: string): string[] {
  return fences
    .filter((fence) => fence.rooms.test(file) && fence.forbids(file, line))
    .map((fence) => fence.because);
}
