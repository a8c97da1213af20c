import { describe, expect, it } from '@jest/globals';
import { type LineageForm, readLineageForm } from './lineage-form.js';

const typed = (changes: Partial<LineageForm>) =>
  readLineageForm({ virkning: 'afloeser', linje1: 'A', art: 'split', begrundelse: 'Tilbuddet er delt.', ...changes });
const faults = (changes: Partial<LineageForm>) => {
  const read = typed(changes);
  return 'faults' in read ? read.faults.map(({ field }) => field) : [];
};

describe('readLineageForm', () => {
  it('reads the rows that are filled in, with Danish shares', () => {
    const read = typed({ andel1: ' 62,5 % ', linje3: ' B ' });
    expect(read).toMatchObject({ kind: 'split', reason: 'Tilbuddet er delt.' });
    const shares = 'predecessors' in read ? read.predecessors : null;
    expect(shares?.map(({ lineKey, share }) => [lineKey, share?.toString()])).toEqual([
      ['A', '62.5'],
      ['B', undefined],
    ]);
  });

  it('needs no line where none is followed, and where the record is lifted', () => {
    expect(typed({ virkning: 'ny', linje1: '', art: '' })).toMatchObject({ predecessors: [], kind: null });
    expect(typed({ virkning: 'ophaev', linje1: '', art: '' })).toMatchObject({ predecessors: null, kind: null });
    expect(faults({ virkning: 'ny', begrundelse: ' ' })).toEqual(['begrundelse']);
  });

  it('says at each field what is wrong', () => {
    expect(faults({ virkning: 'andet' })).toEqual(['virkning']);
    expect(faults({ linje1: '', art: '', begrundelse: '' })).toEqual(['linje1', 'art', 'begrundelse']);
    expect(faults({ andel1: 'halvdelen', andel2: '40' })).toEqual(['andel1', 'linje2']);
  });
});
