import type { Finding } from '../rules/context.js';
import { text } from '../rules/hit.js';
import { renderMessage } from '../rules/message.js';

/** What can be wrong with one cell (rules.md, "Reading"). All are fejl: the submission waits until they are mended. */
const FAULTS = {
  not_a_number: {
    title: 'Ikke et tal',
    message: '»{heading}« skal være et tal, men der står »{read}«.',
    fix: 'Skriv kun tallet, fx 1.234,56.',
  },
  ambiguous_number: {
    title: 'Tallet kan læses på to måder',
    message: '»{heading}« er skrevet »{read}«. Det kan læses på to måder og bliver derfor ikke læst.',
    fix: 'Skriv punktum mellem tusinder og komma før decimaler, fx 1.234,56.',
  },
  not_a_whole_number: {
    title: 'Ikke et helt tal',
    message: '»{heading}« skal være et helt tal, men der står »{read}«.',
    fix: 'Skriv et helt tal uden decimaler.',
  },
  number_out_of_range: {
    title: 'Tallet er for stort eller for lille',
    message: '»{heading}« kan ikke være {read}.',
    fix: 'Kontrollér, om der er skrevet et ciffer eller et minus for meget. Tallet skal ligge fra {list}.',
  },
  maybe_a_fraction: {
    title: 'Procenten kan være en brøkdel',
    message: '»{heading}« er {read}. Det kan være {read} % eller en brøkdel, der skal ganges med 100.',
    fix: 'Skriv procenten som et tal: 98 for 98 %. Er den under 1,5 %, så skriv procenttegnet med.',
  },
  not_a_date: {
    title: 'Ikke en dato',
    message: '»{heading}« skal være en dato, men der står »{read}«.',
    fix: 'Skriv dag-måned-år, fx 01-01-2027.',
  },
  date_outside_year: {
    title: 'Datoen ligger uden for takståret',
    message: '»{heading}« er {read}, men taksten skal begynde at gælde i {list}.',
    fix: 'Skriv en dag i {list}, eller lad cellen være tom, hvis taksten gælder fra 1. januar.',
  },
  not_on_the_list: {
    title: 'Ikke på listen',
    message: '»{heading}« skal være en af værdierne på listen, men der står »{read}«.',
    fix: 'Vælg: {list}.',
  },
  text_too_long: {
    title: 'Teksten er for lang',
    message: '»{heading}« må højst være {list} tegn. Teksten er på {read}.',
    fix: 'Forkort teksten.',
  },
  error_value: {
    title: 'Fejlværdi i cellen',
    message: '»{heading}« viser fejlværdien {read}.',
    fix: 'Ret formlen, eller skriv tallet i stedet for den.',
  },
  formula_without_result: {
    title: 'Formel uden resultat',
    message: '»{heading}« har en formel, hvis resultat ikke er gemt i filen.',
    fix: 'Åbn filen i regnearket, lad det regne, og gem. Eller skriv tallet i stedet for formlen.',
  },
  missing_value: {
    title: 'Mangler',
    message: '»{heading}« er ikke udfyldt.',
    fix: 'Udfyld cellen, eller slet rækken, hvis den ikke skal med.',
  },
  unknown_driftsherre: {
    title: 'Ukendt driftsherre',
    message: 'Koden {read} er ikke en af de tolv driftsherrers.',
    fix: 'Skriv kommunekoden, fx 851, eller 1081 for Region Nordjylland.',
  },
  doubled_tilbud: {
    title: 'Tilbuddet står flere gange',
    message: 'Tilbuddet »{read}« står flere gange i tilbudsviften for samme driftsherre.',
    fix: 'Slet den række, der er for meget.',
  },
  tilbud_not_listed: {
    title: 'Tilbuddet er ikke i tilbudsviften',
    message: 'Tilbuddet »{read}« står ikke på arket Tilbudsvifte for samme driftsherre.',
    fix: 'Skriv tilbuddet på arket Tilbudsvifte, eller ret navnet, så det er ens på de to ark.',
  },
  unknown_line_key: {
    title: 'Ukendt Linje-ID',
    message: 'Linje-ID »{read}« hører ikke til nogen af jeres linjer.',
    fix: 'Sæt det rigtige Linje-ID tilbage, eller slet det, hvis linjen er ny.',
  },
  unknown_predecessor: {
    title: 'Ukendt Linje-ID i Afløser',
    message: '»{heading}« nævner {read}, som ikke er en af jeres linjer i {list}.',
    fix: 'Skriv Linje-ID på den linje, der afløses, med komma imellem, hvis der er flere. Er linjen overtaget fra en anden driftsherre, så skriv til sekretariatet.',
  },
  doubled_line_key: {
    title: 'Linje-ID går igen',
    message: 'Linje-ID »{read}« står på flere rækker.',
    fix: 'Er den ene række en ny linje, så slet dens Linje-ID. Er rækken kopieret ved en fejl, så slet den.',
  },
  fits_several_lines: {
    title: 'Linjen kan ikke genkendes',
    message: 'Rækken mangler Linje-ID og passer til {read}.',
    fix: 'Skriv Linje-ID på rækken, eller giv den en anden takstgruppe, hvis den er ny.',
  },
} as const;

export type FaultCode = keyof typeof FAULTS;

/** One thing that could not be read, with where it stands. `lineKey` null: not on a line (P/L, Tilbudsændringer). */
export interface ReadingFault {
  code: FaultCode;
  severity: 'fejl';
  cells: { lineKey: string | null; field: string; sheet: string; cell: string }[];
  /** What stood there, as the sheet shows it. */
  read: string;
  title: string;
  message: string;
  fix: string;
  values: Finding['values'];
}

/** A fault with its Danish sentences. `list`: the choices, or the longest length, where the sentence names them. */
export function faultAt(
  code: FaultCode,
  cells: ReadingFault['cells'],
  told: { heading: string; read: string; list?: string },
): ReadingFault {
  const { title, message, fix } = FAULTS[code];
  const values = { heading: text(told.heading), read: text(told.read), list: text(told.list ?? '') };
  return {
    code,
    severity: 'fejl',
    cells,
    read: told.read,
    title,
    message: renderMessage(message, values),
    fix: renderMessage(fix, values),
    values,
  };
}

/** The same fault of the same heading on many cells as one, with all its cells. */
export function joinFaults(faults: readonly ReadingFault[]): ReadingFault[] {
  const joined = new Map<string, ReadingFault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.code, fault.values, fault.cells[0]?.sheet]);
    const same = joined.get(key);
    joined.set(key, same ? { ...same, cells: [...same.cells, ...fault.cells] } : fault);
  }
  return [...joined.values()];
}

/** The fault as a finding, to be shown and stored with those of the rules; its code stands where a rule has its id. */
export function findingOf(fault: ReadingFault): Finding {
  const { code, title, cells, message, fix, values } = fault;
  return { rule: code, title, severity: 'fejl', body: null, cells, message, fix, values };
}
