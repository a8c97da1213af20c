/** What a cell of a CSV may be: text, a canonical decimal that stays a number, or nothing. */
export type CsvValue = string | { decimal: string } | null;

const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet takes for the start of a formula; in text an apostrophe before it keeps it text (safety.md). */
const FORMULA = /^[=+\-@\t\r]/;

/** The rows as CSV for a Danish Excel: UTF-8 with byte order mark, `;`, every cell quoted, decimals with a comma. */
export const writeCsv = (rows: readonly (readonly CsvValue[])[]): Buffer =>
  Buffer.from(`${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(writeValue).join(';')}\r\n`).join('')}`);

function writeValue(value: CsvValue): string {
  if (value === null) return '""';
  if (typeof value !== 'string') return `"${decimal(value.decimal)}"`;
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

/** Throws on what is no decimal: nothing else may go out without the guard of text. */
function decimal(canonical: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(canonical)) throw new TypeError(`not a decimal: ${canonical}`);
  return canonical.replace('.', ',');
}
