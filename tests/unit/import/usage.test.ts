import { readArguments, targets } from '@trygghetskartan/api/import/arguments';
import { feltAtExamples, rowToBody } from '@trygghetskartan/api/import/row-to-body';
import { usage } from '@trygghetskartan/api/import/usage';
import { expect, test } from 'vitest';

const needed = ['--map', 'lng=x', '--map', 'lat=y', '--map', 'source_id=id'];

test('the help names what each column may hold', () => {
  expect(usage).toContain(`
  lng         degrees in WGS 84 (EPSG:4326), and in no other system: 14.6947 or 14,6947
  lat         the same: 57.6514 or 57,6514. The place lies in the municipality
  source_id   any text, another one for each report
  felt_at     as 2026-06-01 23:30, 2026-06-01T23:30:15, 2026-06-01T23:30+02:00, 2026-06-01T21:30Z;
              at most 2 years ago; or empty
  reason      of unsafe: poor_lighting, obscured_view, deserted, run_down, confined,
              threatening_group, intoxicated, drug_dealing, harassment, followed, violence_threats,
              traffic, other
              of safe: well_lit, people_around, good_overview, well_kept, staff_present, other
              several with | between them, or empty
  feeling     unsafe or safe; empty: as --feeling says
  reporter    any text, the same for the same person; empty: a person of its own
  words       at most 1000 characters, or empty
`);
});

test.each(feltAtExamples)('the time %s of the help is taken', (at) => {
  const cells = { source_id: '7', lng: '14,6947', lat: '57,6514', felt_at: at };
  const columns = new Map(targets.map((target) => [target, target]));
  const { body } = rowToBody(cells, {
    columns,
    feeling: 'unsafe',
    source: 'import',
    timeZone: 'Europe/Stockholm',
  });
  expect(body.felt).toMatchObject({ kind: 'moment' });
});

test('the help says where refused rows go when nobody says where', () => {
  expect(usage).toContain('(a.refused.csv beside a.csv)');
  expect(readArguments(['folder/a.csv', ...needed]).refusedFile).toBe('folder/a.refused.csv');
});
