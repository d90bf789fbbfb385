import type { Tally } from './import-file.ts';

/** The lines at the end of an import, what was refused most first. */
export function tellTally({ read, accepted, alreadyThere, refused, refusedFile }: Tally): string[] {
  const reasons = [...refused].sort((a, b) => b[1] - a[1]);
  const refusedRows = reasons.reduce((sum, [, count]) => sum + count, 0);
  const width = Math.max(16, ...reasons.map(([because]) => because.length));
  return [
    `Rows in the file   ${read}`,
    `Accepted           ${accepted}`,
    `Already there      ${alreadyThere}`,
    `Refused            ${refusedRows}`,
    ...reasons.map(([because, count]) => `  ${because.padEnd(width)} ${count}`),
    ...(refusedFile === undefined ? [] : [`The refused rows stand in ${refusedFile}.`]),
    ...(reasons.some(([because]) => because.startsWith('invalid: '))
      ? ['What each column may hold stands in npm run import -- --help.']
      : []),
  ];
}
