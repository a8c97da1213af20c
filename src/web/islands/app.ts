/// <reference lib="dom" />
import 'htmx.org';
import { cellLinks } from './cell-links.js';
import { drafts } from './drafts.js';
import { filters } from './filters.js';
import { gridKeys } from './grid-keys.js';
import { jobProgress } from './job-progress.js';
import { upload } from './upload.js';
import { showMain, wholePages } from './whole-pages.js';

/** Everything here makes a page quicker to use; every page works without it. */
cellLinks();
drafts();
filters();
wholePages();
for (const grid of document.querySelectorAll<HTMLTableElement>('table[data-grid]')) gridKeys(grid);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) upload(form, showMain);
for (const job of document.querySelectorAll<HTMLElement>('[data-events]')) jobProgress(job);
document.getElementById('fejlopsummering')?.focus({ preventScroll: true });
