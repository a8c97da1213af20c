import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionLabel } from './action-labels.js';

const SRC = join(__dirname, '../..');
const WRITTEN = /action: '([a-z]+(?:-[a-z]+)*\.[a-z-]+)'/g;

/** The actions that the sources write to the log. */
const written = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(join(SRC, file), 'utf8').matchAll(WRITTEN)].map(([, action = '']) => action));

describe('the log', () => {
  it.each([...new Set(written)].sort())('tells %s in Danish', (action) => {
    expect(actionLabel(action)).not.toBe(action);
  });
});
