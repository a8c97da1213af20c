import { definitionOf } from '../../domain/rules/parameter-name.js';
import { parseParameter } from '../../domain/rules/parse-parameter.js';
import type { Call } from '../command.js';

/** What `takst rules preview` was asked for: canonical values by key. */
export interface Settings {
  changes: ReadonlyMap<string, string>;
  /** null: every takstår that has takster. */
  year: number | null;
}

/** Reads `--set R40.limit=4,0` and `--year 2026`, or says in Danish what is wrong with them. */
export function readSettings({ set, year }: Call['options']): Settings | { refusal: string } {
  const settings = Array.isArray(set) ? set : [];
  if (settings.length === 0)
    return {
      refusal: 'Skriv mindst én værdi at prøve, for eksempel: takst rules preview --set R40.limit=4 --year 2026',
    };
  if (year !== undefined && !/^\d{4}$/.test(String(year)))
    return { refusal: 'Skriv --year med takståret, for eksempel --year 2026.' };
  const changes = new Map<string, string>();
  for (const setting of settings) {
    const read = readSetting(setting);
    if ('refusal' in read) return read;
    changes.set(read.key, read.value);
  }
  return { changes, year: year === undefined ? null : Number(year) };
}

function readSetting(setting: string): { key: string; value: string } | { refusal: string } {
  const [, key = '', typed = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  if (key === '') return { refusal: `»${setting}« er ikke en parameter og en værdi. Skriv for eksempel R40.limit=4` };
  const definition = definitionOf(key);
  if (!definition) return { refusal: `Der er ingen parameter med navnet ${key}. Navnene står i docs/regler.md.` };
  const read = parseParameter(definition, typed);
  return 'refusal' in read ? read : { key, value: read.value };
}
