import { describe, expect, it } from '@jest/globals';
import { shown } from './pagination.js';

describe('the pages shown', () => {
  it.each([
    [1, 2, [1, 2]],
    [1, 12, [1, 2, null, 12]],
    [5, 12, [1, null, 4, 5, 6, null, 12]],
    [12, 12, [1, null, 11, 12]],
    [2, 3, [1, 2, 3]],
  ])('page %i of %i', (page, pages, expected) => expect(shown(page, pages)).toEqual(expected));
});
