import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole page: the view is the <html> element (see Layout). */
export const page = (view: JSX.Element): string => `<!doctype html>${renderToString(view)}`;

/** A part of a page, as htmx asks for it. */
export const part = (view: JSX.Element): string => renderToString(view);

/** Where the build puts what the browser fetches (build-assets.ts); served under /assets. */
export const PUBLIC_DIR = join('dist', 'public');

/** The address of an asset with the hash of its content, so that it may be cached for a year. */
export function asset(name: string): string {
  const hash = manifest()[name];
  return hash ? `/assets/${name}?v=${hash}` : `/assets/${name}`;
}

let known: Record<string, string> | undefined;

/** Read once. Without a build (unit tests) assets have no version, and nothing else changes. */
function manifest(): Record<string, string> {
  known ??= readManifest();
  return known;
}

function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(PUBLIC_DIR, 'manifest.json'), 'utf8'));
  } catch {
    return {};
  }
}
