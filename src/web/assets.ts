import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { PUBLIC_DIR } from './render.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Styles, scripts and fonts that the build made. Their address carries their hash, so they never go stale. */
export function serveAssets(app: NestExpressApplication): void {
  app.use(
    '/assets',
    express.static(PUBLIC_DIR, { maxAge: YEAR_MS, immutable: true, index: false, fallthrough: false }),
  );
}
