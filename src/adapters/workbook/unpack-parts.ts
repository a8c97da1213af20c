import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Refused } from './refuse.js';

/** Only XML is unpacked: no pictures, printer settings or embedded files. */
const WANTED = /\.(xml|rels)$/i;

/**
 * The XML parts of a workbook by name, in lower case. Each part is held to its declared size while it unpacks.
 * Throws Refused.
 */
export async function unpackParts(path: string): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path, { autoClose: false });
  try {
    const parts = new Map<string, Buffer>();
    for await (const entry of zip.eachEntry()) {
      if (WANTED.test(entry.fileName)) parts.set(entry.fileName.toLowerCase(), await unpack(zip, entry));
    }
    return parts;
  } catch {
    throw new Refused('damaged');
  } finally {
    zip.close();
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length;
    // yauzl counts too; this is the ceiling that does not depend on its doing so.
    if (size > entry.uncompressedSize) throw new Error('larger than declared');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
