import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export const SUMMARY = 'opsummering.md';

/** The directory in which the demo leaves its files. */
export class OutFiles {
  readonly dir: string;
  saved = 0;

  constructor(dir: string) {
    this.dir = resolve(dir);
  }

  /** Takes away what an earlier run left; anything else that lies there stays. */
  async clear(): Promise<void> {
    if (existsSync(join(this.dir, SUMMARY))) await rm(this.dir, { recursive: true });
    await mkdir(this.dir, { recursive: true });
  }

  /** `name` may hold folders. The whole path, where other programs find it. */
  async save(name: string, content: Buffer | string): Promise<string> {
    const path = join(this.dir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    this.saved += 1;
    return path;
  }
}

/** "Den budgetterede belægning er 104 %." → "den-budgetterede-belaegning-er-104" */
export function fileNameOf(text: string): string {
  const ascii = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '');
}
