import { findPersonalData } from '@trygghetskartan/api/contract/screening/find-personal-data';
import { describe, expect, test } from 'vitest';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test('a finding says where it stands', () => {
  expect(findPersonalData('Det var Kalle.')).toEqual([{ kind: 'name', start: 8, end: 13 }]);
});

test('several kinds in one text come in the order of the text', () => {
  expect(
    found('Kalle Svensson, Storgatan 12 B, 070-123 45 67, kör ABC 123 och mejlar a@example.se.'),
  ).toEqual([
    'name: Kalle Svensson',
    'address: Storgatan 12 B',
    'phone: 070-123 45 67',
    'plate: ABC 123',
    'email: a@example.se',
  ]);
});

describe('a name', () => {
  test.each([
    ['ahmed från 9b slår folk', 'ahmed'],
    ['Kalles moped', 'Kalles'],
    ["Andreas' kompisar", 'Andreas'],
    ['min granne bo', 'bo'],
    ['Det var Sten Lind igen', 'Sten Lind'],
    ['familjen petrovic', 'petrovic'],
    ['Killen heter Xqwz', 'Xqwz'],
    ['Jag såg İbrahim där', 'İbrahim'],
    ['Jag sa\u030ag A\u030asa da\u030ar', 'A\u030asa'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([`name: ${name}`]);
  });

  test.each([
    'Sten kastas från bron',
    'de kastade sten',
    'hans hund är lös',
    'Karlagatan och Mariagatan',
    'Annas café',
    'Karl Johans gata',
    'Clas Ohlson',
    'i Maj och Juni',
    'klass 9b',
    'MÖRKT OCH OTÄCKT',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a number', () => {
  test.each([
    ['198506122384', 'identity_number'],
    ['850612-2384', 'identity_number'],
    ['850672-2381', 'identity_number'],
    ['150606+2387', 'identity_number'],
    ['0701234567', 'phone'],
    ['0380-51 80 00', 'phone'],
    ['+46 (0)70 123 45 67', 'phone'],
    ['0046701234567', 'phone'],
    ['ABC12D', 'plate'],
    ['abc123', 'plate'],
  ])('%s is seen as %s', (text, kind) => {
    expect(found(`Han har ${text}, tror jag`)).toEqual([`${kind}: ${text}`]);
  });

  test.each([
    'ring 112 eller 114 14',
    '1177',
    'linje 112',
    'kl 22.30–23.15',
    '2026-11-20 22:30',
    '10 000 kr',
    '8506122385', // a digit that checks nothing, and no word for it
    '851312-2384', // no thirteenth month
    'Storgatan 3 gånger',
    'riksväg 40',
    '57.651359, 14.694735',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('origin', () => {
  test('is seen where it is said of people', () => {
    expect(found('en svart man och två polska killar som pratade arabiska')).toEqual([
      'origin: svart',
      'origin: polska',
      'origin: arabiska',
    ]);
  });

  test('is not seen in things', () => {
    expect(found('svart is, polsk korv och den turkiska restaurangen')).toEqual([]);
  });
});
