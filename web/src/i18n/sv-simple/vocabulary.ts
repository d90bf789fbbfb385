import type { Texts } from '../texts.ts';
import { vocabularySv } from '../sv/vocabulary.ts';

/*
 * Plain Swedish (lätt svenska) for every code that is stored or sent; what is plain already is taken
 * from the Swedish. Not yet read by readers of plain Swedish.
 */
export const vocabularySvSimple: Texts['vocabulary'] = {
  ...vocabularySv,
  feelings: { unsafe: 'Inte tryggt', safe: 'Tryggt' },
  strengths: {
    very_unsafe: 'Inte alls tryggt',
    rather_unsafe: 'Inte så tryggt',
    rather_safe: 'Ganska tryggt',
    very_safe: 'Mycket tryggt',
  },
  reasons: {
    poor_lighting: 'Det är mörkt',
    obscured_view: 'Det är svårt att se, buskar eller mörka hörn',
    deserted: 'Det är tomt, inga andra människor',
    run_down: 'Klotter, skräp eller trasiga saker',
    confined: 'Trångt, det är svårt att komma bort',
    threatening_group: 'En grupp som skrämmer andra',
    intoxicated: 'Människor som är fulla eller har tagit droger',
    drug_dealing: 'Någon verkar sälja droger',
    harassment: 'Någon säger eller gör elaka saker',
    followed: 'Någon har följt efter mig',
    violence_threats: 'Bråk, hot eller slag',
    traffic: 'Mopeder, elsparkcyklar eller bilar som kör farligt',
    other: 'Något annat',
    well_lit: 'Det är ljust',
    people_around: 'Det finns andra människor',
    good_overview: 'Det är lätt att se',
    well_kept: 'Det är rent och fint',
    staff_present: 'Det finns personal eller vuxna',
  },
  reasonGroups: {
    environment: 'Platsen',
    social: 'Det som händer',
    traffic: 'Trafiken',
    other: 'Något annat',
  },
  personalData: {
    ...vocabularySv.personalData,
    email: 'Mejladress',
    plate: 'Bilens nummer',
    address: 'Adress',
    origin: 'Ord om land eller religion',
  },
  weekParts: { weekday: 'Måndag till fredag', weekend: 'Lördag eller söndag' },
  actions: {
    avoided: 'Jag gick inte dit',
    other_way: 'Jag gick en annan väg',
    with_somebody: 'Jag gick med någon',
    stayed_home: 'Jag stannade hemma',
    nothing: 'Inget särskilt',
  },
  ageBands: { ...vocabularySv.ageBands, under_16: 'Yngre än 16 år', '80_up': '80 år eller mer' },
  entryModes: {
    self: 'Personen själv',
    assisted: 'Med hjälp av personal',
    school_class: 'En skolklass',
    paper: 'På papper',
    import: 'Från en fil',
  },
  placeMethods: {
    crosshair: 'Visad på kartan',
    position: 'Telefonen visade platsen',
    search: 'Sökning',
    list: 'Vald i en lista',
    import: 'Från en fil',
    area: 'Ett område, ingen punkt',
  },
  reportStatuses: {
    received: 'Vi har den',
    withdrawn: 'Tillbakatagen',
    rejected: 'Räknas inte',
    erased: 'Borttagen',
  },
  placeKinds: {
    ...vocabularySv.placeKinds,
    station: 'Tågstation',
    tunnel: 'Tunnlar och broar',
    cemetery: 'Kyrkogårdar',
    service: 'Hjälp och service',
  },
};
