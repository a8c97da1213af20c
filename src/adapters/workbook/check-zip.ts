import yauzl, { type Entry } from 'yauzl';
import type { FileRefusalCode } from './refuse.js';
import type { WorkbookLimits } from './workbook-limits.js';

const ZIP64_FIELD = 0x0001;
const RATIO_FROM = 1024 * 1024;
const MACRO = /vbaProject|vbaData|xl\/(macrosheets|dialogsheets)\/|activeX/i;

/**
 * The zip's own table of contents, before anything is unpacked. Sizes are as declared; unpacking holds each part
 * to its declared size. null: nothing against it.
 */
export async function checkZip(path: string, limits: WorkbookLimits): Promise<FileRefusalCode | null> {
  const zip = await yauzl.openPromise(path, { strictFileNames: true }).catch(() => null);
  if (!zip) return 'damaged';
  try {
    if (zip.entryCount === 0xffff) return 'zip64';
    if (zip.entryCount > limits.entries) return 'too_many_parts';
    const names = new Set<string>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const refused = checkEntry(entry, names, limits);
      if (refused) return refused;
      names.add(nameKey(entry));
      total += entry.uncompressedSize;
      if (total > limits.totalBytes) return 'unpacks_too_large';
    }
    return kindOfPackage(names);
  } catch (error) {
    return /relative path|absolute path|invalid characters/.test(String(error)) ? 'unsafe_path' : 'damaged';
  } finally {
    zip.close();
  }
}

function checkEntry(entry: Entry, names: Set<string>, limits: WorkbookLimits): FileRefusalCode | null {
  if (entry.extraFields.some((field) => field.id === ZIP64_FIELD)) return 'zip64';
  if (entry.isEncrypted()) return 'encrypted_part';
  if (names.has(nameKey(entry))) return 'duplicate_part';
  if (MACRO.test(entry.fileName)) return 'macros';
  if (entry.uncompressedSize > limits.entryBytes) return 'unpacks_too_large';
  const dense = entry.uncompressedSize > Math.max(entry.compressedSize, 1) * limits.ratio;
  return entry.uncompressedSize > RATIO_FROM && dense ? 'suspicious_packing' : null;
}

/** Office takes names without regard to case, so "Sheet1.xml" and "sheet1.xml" are the same part. */
function nameKey(entry: Entry): string {
  return entry.fileName.replace(/^\/+/, '').toLowerCase();
}

function kindOfPackage(names: Set<string>): FileRefusalCode | null {
  if (names.has('xl/workbook.bin')) return 'binary_workbook';
  if (names.has('content.xml') && names.has('mimetype')) return 'open_document';
  if (names.has('[content_types].xml')) {
    const folders = [...names].some((name) => /^(word|ppt|visio)\//.test(name));
    return folders && ![...names].some((name) => name.startsWith('xl/')) ? 'other_office_file' : null;
  }
  return 'not_a_workbook';
}
