import type {
  AreaConfiguration,
  MunicipalityConfiguration,
  PlaceConfiguration,
} from './configuration.ts';
import { nassjoBoundary } from './nassjo-boundary.ts';

/*
 * Nässjö's configuration to begin with. Names and coordinates are facts from open data: bus stops
 * (Jönköpings Länstrafik 2013, thuma/JonkopingsLanstrafikAPI, MIT), the railway's reference points
 * and bridges (Trafikverket's open data). A place that is named after its bus stop lies 20–150 m
 * from the building.
 *
 * The areas are drawn by us round those points: a school's is a circle of 120 m, a district's
 * a circle about its stop, the centre and the station a few straight lines. They are nobody's
 * official borders; the municipality replaces them with its own.
 */

const schoolRadiusMetres = 120;

const places = {
  station: place('Nässjö station', 'station', 481781, 6389937),
  resecentrum: place('Resecentrum', 'bus_station', 481731, 6390094),
  stortorget: place('Stortorget', 'square', 481922, 6390097),
  sodraTorget: place('Södra torget', 'square', 482026, 6389837),
  lasarettet: place('Lasarettet', 'hospital', 482889, 6390313),
  brinellgymnasiet: place('Brinellgymnasiet', 'school', 482106, 6391703),
  runnerydsskolan: place('Runnerydsskolan', 'school', 482117, 6391453),
  ingsbergsskolan: place('Ingsbergsskolan', 'school', 482701, 6390509),
  akersskolan: place('Åkersskolan', 'school', 481093, 6389205),
  hultetskolan: place('Hultetskolan', 'school', 483429, 6389859),
  sorangen: place('Sörängens folkhögskola', 'school', 483826, 6389886),
  brinellskolansHallplats: place('Brinellskolans hållplats', 'station', 482160, 6391946),
  simhallen: place('Simhallen', 'sport', 482056, 6390759),
  stjarnhallen: place('Stjärnhallen', 'sport', 482704, 6389061),
  raddningstjansten: place('Räddningstjänsten', 'service', 483623, 6389478),
  anneforskyrkogarden: place('Anneforskyrkogården', 'cemetery', 482366, 6390966),
  skogskyrkogarden: place('Skogskyrkogården', 'cemetery', 482788, 6388120),
  gamlaKyrka: place('Nässjö gamla kyrka', 'church', 479642, 6393541),
  runneryd: place('Runneryd', 'district', 481765, 6391431),
  akershall: place('Åkershäll', 'district', 481580, 6388981),
  ingsbergsgarden: place('Ingsbergsgården', 'district', 482720, 6390717),
  ekbackagarden: place('Ekbackagården', 'district', 483379, 6390147),
  trekanten: place('Trekanten', 'district', 482899, 6389738),
  viadukten: place('Viadukten', 'street', 481639, 6389164),
  bangardsgatan: place('Bangårdsgatan', 'street', 481690, 6390326),
  kanalgatan: place('Kanalgatan', 'street', 482415, 6390515),
  tullgatan: place('Tullgatan', 'street', 481952, 6390570),
  queckfeldtsgatan: place('Queckfeldtsgatan', 'street', 482623, 6389835),
  norraAllen: place('Norra Allén', 'street', 482336, 6389877),
  hembygdsgatan: place('Hembygdsgatan', 'street', 481949, 6391206),
  tunnelHandskeryd: place('Gångtunnel Handskeryd', 'tunnel', 482160, 6389219),
  tunnelEldon: place('Gångtunnel Eldon', 'tunnel', 481655, 6391654),
  tunnelTraslanda: place('Gångtunnel Träslända', 'tunnel', 482735, 6391966),
  portMellangatan: place('Järnvägsporten Mellangatan', 'tunnel', 481659, 6389126),
  portQueckfeldtsgatan: place('Järnvägsporten Queckfeldtsgatan', 'tunnel', 482601, 6389564),
  portRutstorp: place('Järnvägsporten Rutstorp', 'tunnel', 482603, 6391984),
  portVastraVagen: place('Järnvägsporten Västra vägen', 'tunnel', 481149, 6391852),
  portMalen: place('Järnvägsporten Målen', 'tunnel', 479840, 6391140),
} satisfies Record<string, PlaceConfiguration>;

export const nassjo: MunicipalityConfiguration = {
  code: '0682',
  name: 'Nässjö',
  hosts: [],
  timeZone: 'Europe/Stockholm',
  centre: [places.stortorget.easting, places.stortorget.northing],
  boundary: nassjoBoundary,
  minimumCount: 5,
  settings: { homepage: 'https://nassjo.se/', contact: { authority: 'Nässjö kommun' } },
  areas: [
    {
      slug: 'centrum',
      name: 'Centrum',
      kind: 'centre',
      outline: {
        corners: [
          [481800, 6390420],
          [481800, 6390150],
          [481850, 6389980],
          [481940, 6389760],
          [482150, 6389760],
          [482180, 6390100],
          [482120, 6390420],
        ],
      },
    },
    {
      slug: 'stationsomradet',
      name: 'Stationsområdet',
      kind: 'station',
      outline: {
        corners: [
          [481630, 6390230],
          [481700, 6389800],
          [481920, 6389800],
          [481850, 6389980],
          [481800, 6390150],
          [481800, 6390230],
        ],
      },
    },
    {
      slug: 'bangardsgatan',
      name: 'Bangårdsgatan',
      kind: 'other',
      outline: {
        corners: [
          [481610, 6390440],
          [481630, 6390230],
          [481800, 6390230],
          [481800, 6390440],
        ],
      },
    },
    school('brinellgymnasiet', places.brinellgymnasiet),
    school('runnerydsskolan', places.runnerydsskolan),
    school('ingsbergsskolan', places.ingsbergsskolan),
    school('akersskolan', places.akersskolan),
    school('hultetskolan', places.hultetskolan),
    school('sorangens-folkhogskola', places.sorangen),
    around('lasarettet', places.lasarettet, 'other', 180),
    around('simhallen', places.simhallen, 'other', 150),
    around('handskeryd', { ...places.tunnelHandskeryd, name: 'Handskeryd' }, 'other', 150),
    around('runneryd', places.runneryd, 'residential', 300),
    around('akershall', places.akershall, 'residential', 350),
    around('ekbackagarden', places.ekbackagarden, 'residential', 200),
    around('trekanten', places.trekanten, 'residential', 200),
  ],
  places: Object.values(places),
};

function place(
  name: string,
  kind: PlaceConfiguration['kind'],
  easting: number,
  northing: number,
): PlaceConfiguration {
  return { name, kind, easting, northing };
}

function school(slug: string, centre: PlaceConfiguration): AreaConfiguration {
  return around(slug, centre, 'school', schoolRadiusMetres);
}

function around(
  slug: string,
  { name, easting, northing }: PlaceConfiguration,
  kind: AreaConfiguration['kind'],
  radiusMetres: number,
): AreaConfiguration {
  return { slug, name, kind, outline: { centre: [easting, northing], radiusMetres } };
}
