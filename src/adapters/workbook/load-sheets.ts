import Workbook from 'exceljs/lib/doc/workbook.js';
import type { PlainSheet } from '../../domain/takstskema/cells.js';
import { cleanSheet } from './clean-sheet.js';
import { cleanStyles } from './clean-styles.js';
import { plainSheet } from './plain-cells.js';
import { Refused } from './refuse.js';
import { storedZip } from './stored-zip.js';
import type { WorkbookLimits } from './workbook-limits.js';
import type { WorkbookParts } from './workbook-parts.js';

/** What ExcelJS expands or follows; none of it is in the cleaned sheets, and it is told so all the same. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'mergeCells', 'hyperlinks', 'autoFilter', 'extLst'];
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The cells of a workbook, read by ExcelJS from a package that holds cells, strings and number formats only. */
export async function loadSheets(parts: WorkbookParts, limits: WorkbookLimits): Promise<PlainSheet[]> {
  let cells = parts.sharedStrings?.match(/<si\b/g)?.length ?? 0;
  if (cells > limits.cells) throw new Refused('too_many_cells');
  cells = 0;
  const sheets = parts.sheets.map((sheet) => {
    const clean = cleanSheet(sheet.xml, { ...limits, cells: limits.cells - cells });
    cells += clean.cells;
    return clean.xml;
  });
  const workbook = new Workbook();
  // Typed for the browser's ArrayBuffer; takes and wants a Buffer.
  const file = cleanPackage(parts, sheets) as unknown as ArrayBuffer;
  await workbook.xlsx.load(file, { ignoreNodes: IGNORED });
  return parts.sheets.map((sheet, index) => plainSheet(sheet, workbook.worksheets[index], limits));
}

/** Shared strings stand first: when they come last, ExcelJS leaves their cells without text. */
function cleanPackage(parts: WorkbookParts, sheets: string[]): Buffer {
  const numbers = sheets.map((_, index) => index + 1);
  const list = numbers.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="r${n}"/>`).join('');
  const links = numbers.map(
    (n) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const date1904 = parts.date1904 ? ' date1904="1"' : '';
  return storedZip([
    ['xl/sharedStrings.xml', `${XML}${parts.sharedStrings ?? '<sst/>'}`],
    ['xl/styles.xml', `${XML}${cleanStyles(parts.styles ?? '')}`],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns:r="${OFFICE}"><workbookPr${date1904}/><sheets>${list}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `${XML}<Relationships>${links.join('')}</Relationships>`],
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${XML}${xml}`] as const),
  ]);
}
