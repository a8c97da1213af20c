import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'sass';
import { PUBLIC_DIR } from './render.js';

/**
 * Makes dist/public, everything a browser fetches: app.js and app.css (esbuild), fds.css (sass), icons, fonts,
 * favicon, and the manifest of content hashes. Run from the project root after `nest build`.
 */
const SOURCE = join('src', 'web');
const DKFDS = join('node_modules', 'dkfds', 'dist');
const FONTS = ['Regular', 'Italic', 'Medium', 'SemiBold', 'Bold'];

async function buildAssets(): Promise<void> {
  for (const folder of ['fonts', 'icons']) mkdirSync(join(PUBLIC_DIR, folder), { recursive: true });
  const bundled = bundle();
  const fds = compileDesignSystem();
  write('fds.css', fds);
  copyIcons(fds);
  for (const weight of FONTS) copyFont(`IBMPlexSans-${weight}.woff2`);
  copy(join(SOURCE, 'styles', 'favicon.svg'), 'favicon.svg');
  await bundled;
  write('manifest.json', JSON.stringify(hashes(), null, 2));
}

/** esbuild works in a process of its own, while sass works in this one. */
async function bundle(): Promise<void> {
  const script = build({
    entryPoints: { app: join(SOURCE, 'islands', 'app.ts') },
    outdir: PUBLIC_DIR,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  const styles = build({
    entryPoints: { app: join(SOURCE, 'styles', 'app.css') },
    outdir: PUBLIC_DIR,
    bundle: true,
    minify: true,
    external: ['/assets/*'],
    logLevel: 'warning',
  });
  await Promise.all([script, styles]);
}

/** Fonts are declared in fonts.css (woff2 only); the design system's own declarations name files we do not ship. */
function compileDesignSystem(): string {
  const { css } = compile(join(SOURCE, 'styles', 'fds.scss'), {
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'if-function', 'color-functions', 'slash-div'],
    logger: { warn() {}, debug() {} },
  });
  return css.replace(/@font-face\{[^}]*\}/g, '');
}

/** The sprite for <Icon>, and the single files that the design system's CSS points at. */
function copyIcons(css: string): void {
  copy(join(DKFDS, 'img', 'all-svg-icons.svg'), 'icons.svg');
  const named = new Set([...css.matchAll(/\/assets\/icons\/([a-z0-9-]+\.svg)/g)].map((match) => match[1] ?? ''));
  for (const file of named) copy(join(DKFDS, 'img', 'svg-icons', file), join('icons', file));
}

const copyFont = (file: string): void =>
  copy(join(DKFDS, 'fonts', 'IBMPlexSans', 'complete', 'woff2', file), join('fonts', file));

const copy = (from: string, to: string): void => cpSync(from, join(PUBLIC_DIR, to));

const write = (file: string, text: string): void => writeFileSync(join(PUBLIC_DIR, file), text);

function hashes(): Record<string, string> {
  const files = readdirSync(PUBLIC_DIR).filter((file) => /\.(js|css|svg)$/.test(file));
  return Object.fromEntries(files.sort().map((file) => [file, hash(readFileSync(join(PUBLIC_DIR, file)))]));
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

await buildAssets();
