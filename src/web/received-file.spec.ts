import { describe, expect, it } from '@jest/globals';
import { cleanFileName } from './received-file.js';

describe('cleanFileName', () => {
  it.each([
    ['C:\\brugere\\Takster 2027.xlsx', 'Takster 2027.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['Tak\u202Est\u0000er\n.xlsx', 'Takster.xlsx'],
    ['A\u030Alborg.xlsx', 'Ålborg.xlsx'],
    ['mappe/', 'uden navn.xlsx'],
    [' ', 'uden navn.xlsx'],
    ['x'.repeat(500), 'x'.repeat(150)],
  ])('%j becomes %j', (name, cleaned) => {
    expect(cleanFileName(name)).toBe(cleaned);
  });
});
