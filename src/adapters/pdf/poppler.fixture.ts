import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF as another program reads it: poppler, where it is installed. */
export const popplerInstalled = isInstalled();

/** The text as it stands on the pages, one after the other. */
export const pagesOf = (pdf: Buffer): string[] => run('pdftotext', ['-layout', '-', '-'], pdf).split('\f').slice(0, -1);

/** The structure with its text, as it is heard. */
export const structureOf = (pdf: Buffer): string => run('pdfinfo', ['-struct-text', '-'], pdf);

/** The properties: "Title", "Pages", "Tagged" … */
export const propertiesOf = (pdf: Buffer): Record<string, string> =>
  Object.fromEntries(
    run('pdfinfo', ['-'], pdf)
      .split('\n')
      .flatMap((line) => {
        const [, name, value] = line.match(/^([^:]+): +(.*)$/) ?? [];
        return name && value !== undefined ? [[name, value]] : [];
      }),
  );

/** A row for each font: name, type, encoding, embedded … */
export const fontsOf = (pdf: Buffer): string[] => run('pdffonts', ['-'], pdf).trim().split('\n').slice(2);

/** The bookmarks, those below another indented. */
export function bookmarksOf(pdf: Buffer): string[] {
  const xml = asXml(pdf);
  let depth = 0;
  return [...xml.matchAll(/<(\/?)outline>|<item page="(\d+)">([^<]*)/g)].flatMap(([, closing, page, title]) => {
    if (page) return [`${'  '.repeat(depth - 1)}${title} (${page})`];
    depth += closing ? -1 : 1;
    return [];
  });
}

/** pdftohtml reads files only. */
function asXml(pdf: Buffer): string {
  const dir = mkdtempSync(join(tmpdir(), 'pdf-bookmarks-'));
  try {
    writeFileSync(join(dir, 'in.pdf'), pdf);
    return run('pdftohtml', ['-xml', '-i', '-stdout', join(dir, 'in.pdf')], pdf);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function run(program: string, options: string[], input: Buffer): string {
  return execFileSync(program, options, {
    input,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function isInstalled(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
