import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ICONS } from './icon.js';

it('every icon stands in the sprite of the design system', () => {
  const sprite = readFileSync('node_modules/dkfds/dist/img/all-svg-icons.svg', 'utf8');
  expect(ICONS.filter((name) => !sprite.includes(`id="${name}"`))).toEqual([]);
});
