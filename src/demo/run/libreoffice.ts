import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const PATIENCE_MS = 120_000;

/** The workbook, opened and saved by LibreOffice; null where LibreOffice is not installed. */
export async function savedByLibreOffice(workbook: Buffer): Promise<Buffer | null> {
  const dir = await mkdtemp(join(tmpdir(), 'takstportalen-libreoffice-'));
  try {
    const file = join(dir, 'takstskema.xlsx');
    await writeFile(file, workbook);
    const saved = join(dir, 'gemt');
    const profile = `-env:UserInstallation=${pathToFileURL(join(dir, 'profil'))}`;
    const convert = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, file];
    const isInstalled = await runFirst(PROGRAMS, [profile, '--headless', '--norestore', ...convert]);
    return isInstalled ? await readFile(join(saved, 'takstskema.xlsx')) : null;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Runs the first of the programs that there is; false where there is none. */
async function runFirst(programs: readonly string[], words: string[]): Promise<boolean> {
  for (const program of programs) {
    try {
      await promisify(execFile)(program, words, { timeout: PATIENCE_MS });
      return true;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    }
  }
  return false;
}
