import { trustSv } from '@trygghetskartan/web/i18n/sv/trust';
import { contactRows } from '@trygghetskartan/web/trust/contact-rows';
import { expect, test } from 'vitest';

test('what a municipality has told of how to reach it can be pressed where that is of use', () => {
  const rows = contactRows(
    {
      homepage: 'https://prov.example/',
      contact: {
        email: 'kontakt@prov.example',
        telephone: '0380-00 00 00',
        dataProtectionOfficer: 'ombud@prov.example',
      },
    },
    trustSv.contact,
  );
  expect(rows).toEqual([
    { name: 'E-post', value: 'kontakt@prov.example', href: 'mailto:kontakt@prov.example' },
    { name: 'Telefon', value: '0380-00 00 00', href: 'tel:0380000000' },
    { name: 'Webbplats', value: 'prov.example', href: 'https://prov.example/' },
    { name: 'Dataskyddsombud', value: 'ombud@prov.example' },
  ]);
});

test('what it has not told is not made up', () => {
  expect(contactRows({}, trustSv.contact)).toEqual([]);
});
