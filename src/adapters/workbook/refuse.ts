import type { Refusal } from '../../domain/takstskema/cells.js';

const SAVE_AS = 'Åbn filen i regnearket, vælg Gem som »Excel-projektmappe (.xlsx)«, og upload den nye fil.';
const FETCH_AGAIN = 'Hent takstskemaet igen i Takstportalen, sæt dine tal ind i det, og upload det.';
const SHRINK = 'Slet egne ark, billeder og store udtræk, så kun takstskemaet er tilbage, gem og upload igen.';

/** Every way a file is turned away before its content is looked at: what is wrong, and what to do. */
const SENTENCES = {
  file_missing: 'Filen blev ikke modtaget. Upload den igen.',
  file_empty: 'Filen er tom. Vælg det udfyldte takstskema, og upload det igen.',
  file_too_large: `Filen er større end 10 MB. ${SHRINK}`,
  encrypted: 'Filen er beskyttet med adgangskode. Fjern adgangskoden under Filer → Oplysninger, gem og upload igen.',
  old_xls: `Filen er i det gamle Excel-format (.xls). ${SAVE_AS}`,
  not_a_workbook: `Filen er ikke et regneark. ${SAVE_AS}`,
  damaged: `Filen er beskadiget eller kun overført delvist. ${SAVE_AS}`,
  open_document: `Filen er et OpenDocument-regneark (.ods). ${SAVE_AS}`,
  binary_workbook: `Filen er i det binære Excel-format (.xlsb). ${SAVE_AS}`,
  other_office_file: 'Filen er et andet Office-dokument end et regneark. Vælg det udfyldte takstskema, og upload det.',
  macros: `Filen indeholder makroer. ${SAVE_AS}`,
  zip64: `Filen er pakket på en måde, som Takstportalen ikke læser (zip64). ${SAVE_AS}`,
  encrypted_part: `Filen har dele, der er låst med adgangskode. ${SAVE_AS}`,
  unsafe_path: `Filen har dele med ulovlige navne. ${FETCH_AGAIN}`,
  duplicate_part: `Filen har den samme del to gange. ${FETCH_AGAIN}`,
  too_many_parts: `Filen består af for mange dele. ${SHRINK}`,
  unpacks_too_large: `Filen fylder for meget, når den pakkes ud. ${SHRINK}`,
  suspicious_packing: `Filen er pakket usædvanligt tæt og bliver ikke åbnet. ${FETCH_AGAIN}`,
  missing_part: `Filen mangler en del, som den selv henviser til. ${SAVE_AS}`,
  unsafe_xml: `Filen indeholder en erklæring, der ikke hører hjemme i et regneark, og bliver ikke åbnet. ${FETCH_AGAIN}`,
  unknown_encoding: `Filens tekst er kodet på en måde, som Takstportalen ikke læser. ${SAVE_AS}`,
  strict_format: `Filen er gemt som »Strict Open XML«. ${SAVE_AS}`,
  rows_out_of_order: `Filens rækker eller kolonner står i forkert orden. ${SAVE_AS}`,
  too_many_rows: `Et ark går ud over 25.000 rækker eller 500 kolonner. ${SHRINK}`,
  too_many_cells: `Filen har for mange udfyldte celler. ${SHRINK}`,
  text_too_long:
    'En celle indeholder mere tekst, end et regneark kan rumme (32.767 tegn). Forkort den, og upload igen.',
  reader_timeout: `Filen tog for lang tid at læse. ${SHRINK}`,
  reader_out_of_memory: `Filen er for tung at læse. ${SHRINK}`,
  reader_died: `Filen kunne ikke læses til ende. ${SAVE_AS}`,
} as const;

export type FileRefusalCode = keyof typeof SENTENCES;

/** The refusal of a file, by its stable code. */
export function refuse(code: FileRefusalCode): { refusal: Refusal } {
  return { refusal: { code, message: SENTENCES[code] } };
}

/** Carries a refusal out of nested reading code; caught at the reader's edge and never seen outside it. */
export class Refused extends Error {
  constructor(readonly code: FileRefusalCode) {
    super(code);
  }
}
