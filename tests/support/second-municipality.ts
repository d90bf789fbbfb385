import type { MunicipalityConfiguration } from '@trygghetskartan/db/municipalities/configuration';

/** A municipality that exists in tests only: about 6 × 6 km at 13.5° E, 58.5° N, far from Nässjö. */
export const secondMunicipality: MunicipalityConfiguration = {
  code: '9901',
  name: 'Provkommunen',
  hosts: ['prov.example'],
  timeZone: 'Europe/Stockholm',
  centre: [412557, 6485265],
  boundary: [
    [
      [
        [13.45, 58.47],
        [13.55, 58.47],
        [13.55, 58.53],
        [13.45, 58.53],
        [13.45, 58.47],
      ],
    ],
  ],
  minimumCount: 3,
  settings: {},
  areas: [
    {
      slug: 'centrum',
      name: 'Provcentrum',
      kind: 'centre',
      outline: { centre: [412557, 6485265], radiusMetres: 300 },
    },
  ],
  places: [{ name: 'Provtorget', kind: 'square', easting: 412557, northing: 6485265 }],
};

/** WGS 84, in its middle. */
export const secondCentre = { lng: 13.5, lat: 58.5 };
