const MIB = 1024 * 1024;

/** What an uploaded workbook may cost us (safety.md, "A file from outside"). */
export interface WorkbookLimits {
  /** The file itself, bytes. */
  fileBytes: number;
  /** Parts of the zip. */
  entries: number;
  /** One part and all parts unpacked, bytes. */
  entryBytes: number;
  totalBytes: number;
  /** Unpacked against packed, for parts above a mebibyte: XML packs to a tenth, a bomb to a thousandth. */
  ratio: number;
  rows: number;
  columns: number;
  /** Cells with content, and shared strings; blank styled cells are passed over. */
  cells: number;
  /** Excel's own limit of a cell's text. */
  textLength: number;
  /** Of the process that reads: heap in MiB, time in ms. */
  memoryMib: number;
  milliseconds: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 10 * MIB,
  entries: 200,
  entryBytes: 30 * MIB,
  totalBytes: 60 * MIB,
  ratio: 200,
  rows: 25_000,
  columns: 500,
  cells: 1_200_000,
  textLength: 32_767,
  memoryMib: 768,
  milliseconds: 20_000,
};
