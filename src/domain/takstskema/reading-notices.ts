import type { Line } from '../takst.js';

/** Something worth saying about an upload that is no fault. */
export interface ReadingNotice {
  code: 'prefill_changed' | 'lines_absent';
  message: string;
  lineKeys: string[];
}

/** What identifies a line, with the word for it; a change here follows the line and should be meant. */
const PREFILLED = {
  tilbudName: 'tilbud',
  portalId: 'Tilbudsportal-ID',
  paragraf: 'paragraf',
  form: 'tilbudsform',
  serviceKind: 'ydelsestype',
  level: 'niveau',
  category: 'kategori',
  unit: 'enhed',
  groupKey: 'takstgruppe',
} as const;

/** Lines whose prefilled identification was changed, and known lines that the upload leaves out. */
export function noticesOf(lines: readonly Line[], known: readonly Line[]): ReadingNotice[] {
  const own = new Map(known.map((line) => [line.lineKey, line]));
  const changed = lines.flatMap((line) => {
    const words = changedWords(line, own.get(line.lineKey));
    return words.length > 0 ? [{ lineKey: line.lineKey, words }] : [];
  });
  const present = new Set(lines.map((line) => line.lineKey));
  const absent = known.filter((line) => !present.has(line.lineKey)).map((line) => line.lineKey);
  return [
    ...notice(
      'prefill_changed',
      'Det forudfyldte er ændret',
      changed.map(({ lineKey }) => lineKey),
      (key) => `${key} (${changed.find((one) => one.lineKey === key)?.words.join(', ')})`,
    ),
    ...notice(
      'lines_absent',
      'Linjer, der ikke er med i filen',
      absent,
      (key) => `${key} (${own.get(key)?.tilbudName ?? ''})`,
    ),
  ];
}

function changedWords(line: Line, own: Line | undefined): string[] {
  if (!own) return [];
  const fields = Object.entries(PREFILLED) as [keyof typeof PREFILLED, string][];
  return fields.filter(([field]) => own[field] !== null && own[field] !== line[field]).map(([, word]) => word);
}

function notice(
  code: ReadingNotice['code'],
  title: string,
  lineKeys: string[],
  name: (lineKey: string) => string,
): ReadingNotice[] {
  return lineKeys.length > 0 ? [{ code, message: `${title}: ${lineKeys.map(name).join(', ')}.`, lineKeys }] : [];
}
