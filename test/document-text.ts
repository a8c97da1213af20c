import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

const run = promisify(execFile);

/** Every text in a Word file: of the document, its headers and footers, and its properties, but for when it was written. */
export const textOfDocx = (bytes: Buffer): Promise<string> =>
  inScratch(async (dir) => {
    const file = join(dir, 'dokument.docx');
    await writeFile(file, bytes);
    const zip = await yauzl.openPromise(file);
    const texts: string[] = [];
    for await (const entry of zip.eachEntry())
      if (entry.fileName.endsWith('.xml')) texts.push(textOf(await text(await zip.openReadStreamPromise(entry))));
    return texts.join('\n');
  });

const textOf = (xml: string): string =>
  xml
    .replace(/<dcterms:.*?<\/dcterms:[a-z]*>/g, '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&apos;/g, "'");

/** A PDF as poppler reads it; null where poppler is not installed. */
export const textOfPdf = (bytes: Buffer): Promise<string | null> =>
  inScratch(async (dir) => {
    const file = join(dir, 'dokument.pdf');
    await writeFile(file, bytes);
    return outputOf('pdftotext', [file, '-']);
  });

/** A Word file as LibreOffice opens it; null where LibreOffice is not installed. */
export const openedByLibreOffice = (bytes: Buffer): Promise<string | null> =>
  inScratch(async (dir) => {
    const file = join(dir, 'dokument.docx');
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(dir, 'profil'))}`;
    const convert = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', dir, file];
    const opened = await outputOf('soffice', [profile, '--headless', '--norestore', ...convert]);
    return opened === null ? null : readFile(join(dir, 'dokument.txt'), 'utf8');
  });

async function outputOf(program: string, words: string[]): Promise<string | null> {
  try {
    return (await run(program, words, { timeout: 60_000, maxBuffer: 50_000_000 })).stdout;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

async function inScratch<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'takstportalen-dokument-'));
  return work(dir).finally(() => rm(dir, { recursive: true, force: true }));
}
