import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../domain/takstbilag/assemble.js';
import { fullInput } from '../../domain/takstbilag/full.example.js';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { writeTakstbilagPdf } from '../pdf/write-takstbilag-pdf.js';
import { writeFile } from './write-file.js';

const model = assemble(fullInput());
const hash = 'ab'.repeat(32);

describe('the thread that writes files', () => {
  it('writes them as they are written without it', async () => {
    const [xlsx, pdf] = await Promise.all([
      writeFile({ format: 'xlsx', model, hash }),
      writeFile({ format: 'pdf', model, hash }),
    ]);
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');
    expect(pdf.equals(await writeTakstbilagPdf(model, hash))).toBe(true);
  });

  it('says what went wrong with a file, and writes the next', async () => {
    const broken = writeFile({ format: 'pdf', model: {} as TakstbilagModel, hash });
    const next = writeFile({ format: 'pdf', model, hash });
    await expect(broken).rejects.toThrow('overview');
    expect((await next).subarray(0, 4).toString()).toBe('%PDF');
  });
});
