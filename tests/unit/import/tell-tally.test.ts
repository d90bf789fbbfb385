import { tellTally } from '@trygghetskartan/api/import/tell-tally';
import { expect, test } from 'vitest';

const tally = { read: 6, accepted: 1, alreadyThere: 1, refusedFile: 'a.refused.csv' };

test('the end of an import counts each reason, and says where to read what is valid', () => {
  const refused = new Map([
    ['place_outside', 1],
    ['invalid: /reasons/0', 3],
  ]);
  expect(tellTally({ ...tally, refused })).toEqual([
    'Rows in the file   6',
    'Accepted           1',
    'Already there      1',
    'Refused            4',
    '  invalid: /reasons/0 3',
    '  place_outside       1',
    'The refused rows stand in a.refused.csv.',
    'What each column may hold stands in npm run import -- --help.',
  ]);
});

test('nobody is sent to the help by an import without a mistake', () => {
  expect(tellTally({ ...tally, read: 2, refused: new Map(), refusedFile: undefined })).toEqual([
    'Rows in the file   2',
    'Accepted           1',
    'Already there      1',
    'Refused            0',
  ]);
});
