import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { hotspotsToCsv } from '@trygghetskartan/api/export/csv';
import type { HotspotList } from '@trygghetskartan/api/contract/hotspot';
import { context, makeHotspot, makeList } from './hotspot-list.ts';

/** As a script reads it: semicolons, byte order mark, first row the header. */
function readBack(list: HotspotList, { demonstration } = context): Record<string, string>[] {
  return parse(Buffer.from(hotspotsToCsv(list, { ...context, demonstration })), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
}

test('the file is UTF-8 with a byte order mark, semicolons, decimal commas and CRLF, to the byte', () => {
  const bytes = hotspotsToCsv(makeList(), context);
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    '"nummer";"namn";"nivå";"nivå_betyder";"personer";"rapporter";"väntade_personer";"minst_fler";"q";"q_prövat_mot";"plats_id";"känd_sedan";"utveckling";"lng";"lat";"easting_3006";"northing_3006";"yta_m2";"personer_med_känd_timme";"oftast_omkring_timme";"andel_i_mörker_procent";"andel_i_mörker_lägst_procent";"andel_i_mörker_högst_procent";"orsaker_personer";"timmar_personer";"veckodagar_personer";"anmärkning";"kommun";"urval";"urval_i_adressen";"urval_rapporter";"urval_personer";"uttagen";"metod";"minsta_antal_personer";"koordinatsystem"\r\n' +
      '1;"Stortorget";"A";"Sticker ut även mot en ojämn omgivning";15;18;2,3;4,8;0,0000123;"ojämn omgivning";;;;14,69445;57,65305;481766;6389913;1900;15;21;67;42;85;"dålig belysning (8)";"kl. 21–22 (12)";"fredag (9)";"Uppgifter som rör färre än 5 personer, eller som skulle avslöja dem, visas inte.";"Nässjö kommun";"Otrygga rapporter, 24 november 2025–23 november 2026";"feeling=unsafe";2500;1900;"2026-11-23T15:04:05+01:00";"LEX 1";5;"lng och lat: WGS 84 (EPSG:4326); easting och northing: SWEREF 99 TM (EPSG:3006)"\r\n',
  );
});

test('rows stand in the order of the list', () => {
  const hotspots = ['Stadsparken', 'Stortorget', 'Anneforsvägen'].map((name, index) =>
    makeHotspot({ name, number: index + 1 }),
  );
  const rows = readBack(makeList({ hotspots }));
  expect(rows.map((row) => `${row['nummer']} ${row['namn']}`)).toEqual([
    '1 Stadsparken',
    '2 Stortorget',
    '3 Anneforsvägen',
  ]);
});

test.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+46 380', "'+46 380"],
  ['-1+1|cmd', "'-1+1|cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', " '=1+1"],
  ['\r=1+1', " '=1+1"],
  ['Torget\r\n=1+1', 'Torget =1+1'],
  // Opened with other settings the text is split at its comma or its quote.
  ['Torget,=1+1', "Torget,'=1+1"],
  ['Torget"; =1+1', `Torget"; '=1+1`],
  // What only looks like it stays as it is.
  ['Järnvägsgatan 5-7; "Gången"', 'Järnvägsgatan 5-7; "Gången"'],
  ['80 m nordost om Å=torget', '80 m nordost om Å=torget'],
])('the name %j is no formula in any reader', (name, expected) => {
  const [row] = readBack(makeList({ hotspots: [makeHotspot({ name })] }));
  expect(row?.['namn']).toBe(expected);
});

test('a place that the runs know is told by its lasting id, and how it develops in words', () => {
  const known = makeHotspot({
    lasting: { id: 12, since: '2026-03-01', found: 3, runs: 4 },
    trend: { from: '2026-07-06', people: [], p: 0.02, rising: true, alert: false },
  });
  const [row] = readBack(makeList({ hotspots: [known] }));
  expect([row?.['plats_id'], row?.['känd_sedan'], row?.['utveckling']]).toEqual([
    '12',
    '2026-03-01',
    'kanske ökar',
  ]);
});

test.each([
  ['A', 'ojämn omgivning'],
  ['B', 'slumpen'],
] as const)('a sudden place that passes the test of %s is of neither level', (tier, against) => {
  const [row] = readBack(makeList({ hotspots: [makeHotspot({ tier, sudden: true })] }));
  expect([row?.['nivå'], row?.['nivå_betyder'], row?.['q_prövat_mot']]).toEqual([
    'plötslig',
    'Plötslig – kontrollera innan du räknar med att den består',
    against,
  ]);
});

test('a negative number stays a number', () => {
  const [row] = readBack(makeList({ hotspots: [makeHotspot({ atLeastMore: -0.44, lng: -1.5 })] }));
  expect(row?.['minst_fler']).toBe('-0,4');
  expect(row?.['lng']).toBe('-1,5');
});

test('a number that rounds to nothing carries no minus sign', () => {
  const [row] = readBack(makeList({ hotspots: [makeHotspot({ atLeastMore: -0.04 })] }));
  expect(row?.['minst_fler']).toBe('0');
});

test('breakdowns under the minimum count are blank and the row says so', () => {
  const few = makeHotspot({ peopleWithHour: 4, weekdays: [4, 4, 4, 4, 4, 4, 4] });
  const [row] = readBack(makeList({ hotspots: [few] }));
  expect(row?.['personer_med_känd_timme']).toBe('');
  expect(row?.['andel_i_mörker_procent']).toBe('');
  expect(row?.['veckodagar_personer']).toBe('');
  expect(row?.['anmärkning']).toBe(
    'Uppgifter som rör färre än 5 personer, eller som skulle avslöja dem, visas inte.',
  );
});

test.each([
  { dark: 4, known: 15, share: 0.267, low: 0.109, high: 0.52 },
  { dark: 11, known: 15, share: 0.733, low: 0.48, high: 0.891 },
])('a share in darkness that gives away $dark of $known is withheld', (darkness) => {
  const [row] = readBack(makeList({ hotspots: [makeHotspot({ darkness })] }));
  expect(row?.['andel_i_mörker_procent']).toBe('');
  expect(row?.['andel_i_mörker_lägst_procent']).toBe('');
  expect(row?.['andel_i_mörker_högst_procent']).toBe('');
});

test('a row with nothing withheld carries no note', () => {
  const open = makeHotspot({
    reasons: [{ reason: 'traffic', people: 15, reports: 15 }],
    hours: Array.from({ length: 24 }, (_, hour) => (hour === 23 ? 15 : 0)),
    weekdays: [0, 0, 0, 0, 0, 15, 0],
  });
  const [row] = readBack(makeList({ hotspots: [open] }));
  expect(row?.['anmärkning']).toBe('');
  expect(row?.['timmar_personer']).toBe('kl. 23–24 (15)');
});

test.each([0, 1, 4])(
  'a selection of %i people is of fewer than five, and no figure tells which',
  (people) => {
    const [row] = readBack(makeList({ hotspots: [], reports: people * 3, people }));
    expect(row?.['urval_rapporter']).toBe('från färre än 5 personer');
    expect(row?.['urval_personer']).toBe('färre än 5');
  },
);

test('an empty list still names its filter, in one row without a number', () => {
  const rows = readBack(makeList({ hotspots: [] }));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.['nummer']).toBe('');
  expect(rows[0]?.['anmärkning']).toBe('Urvalet har inga hotspots.');
  expect(rows[0]?.['urval']).toBe('Otrygga rapporter, 24 november 2025–23 november 2026');
});

test('each row of the demonstration says that the reports are made up, in name and note', () => {
  const few = makeHotspot({ peopleWithHour: 4 });
  const open = makeHotspot({
    reasons: [],
    hours: [],
    weekdays: [],
    peopleWithHour: 0,
    name: '=1+1',
  });
  const rows = readBack(makeList({ hotspots: [few, open] }), { ...context, demonstration: true });
  expect(rows.map((row) => [row['namn'], row['anmärkning']])).toEqual([
    [
      '(Demo) Stortorget',
      'Demonstration med påhittade rapporter. Uppgifter som rör färre än 5 personer, eller som skulle avslöja dem, visas inte.',
    ],
    ['(Demo) =1+1', 'Demonstration med påhittade rapporter.'],
  ]);
});

test('an empty list of the demonstration says so, too', () => {
  const [row] = readBack(makeList({ hotspots: [] }), { ...context, demonstration: true });
  expect(row?.['anmärkning']).toBe(
    'Demonstration med påhittade rapporter. Urvalet har inga hotspots.',
  );
});
