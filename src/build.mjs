import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds what `npm start` and `npm test` run: nest build, the reader of workbooks, what a browser fetches. With --if-changed
 * only when something it is made of is another than at the last build, so that the second start is a matter of seconds.
 */
const SOURCES = ['src', 'migrations', 'nest-cli.json', 'tsconfig.json', '.swcrc', 'package-lock.json'];
const STAMP = join('dist', 'built-from');

const stamp = createHash('sha256');
for (const file of SOURCES.flatMap(filesOf)) {
  const { size, mtimeMs } = statSync(file);
  stamp.update(`${file} ${size} ${mtimeMs}\n`);
}
const madeOf = `${process.version} ${stamp.digest('hex')}`;

const isFresh = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === madeOf;
if (!process.argv.includes('--if-changed') || !isFresh) {
  execFileSync(process.execPath, [join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build'], {
    stdio: 'inherit',
  });
  await bundleReader();
  execFileSync(process.execPath, [join('dist', 'src', 'web', 'build-assets.js')], { stdio: 'inherit' });
  writeFileSync(STAMP, madeOf);
}

/** Each upload is read by a process of its own, which starts in half the time from one file as from three hundred. */
async function bundleReader() {
  const { build } = await import('esbuild');
  const reader = join('dist', 'src', 'adapters', 'workbook', 'read-workbook.child');
  await build({
    entryPoints: [`${reader}.js`],
    outfile: `${reader}.cjs`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
  });
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
