import { describe, expect, it } from '@jest/globals';
import { textBlocks } from './text-blocks.js';

describe('a typed text', () => {
  it('has paragraphs between blank lines, and a list where lines begin with a dash', () => {
    const text =
      'Det indstilles, at DAS\r\n- godkender takstbilaget\r\n- tager resten til efterretning\r\n\r\nEnig.\nHelt.\n\n';
    expect(textBlocks(text)).toEqual([
      { kind: 'text', text: 'Det indstilles, at DAS' },
      { kind: 'list', items: ['godkender takstbilaget', 'tager resten til efterretning'] },
      { kind: 'text', text: 'Enig.\nHelt.' },
    ]);
  });

  it('is nothing when nothing is typed', () => {
    expect(textBlocks(' \n\n')).toEqual([]);
  });

  it('keeps a dash within a line, and a number with a minus', () => {
    expect(textBlocks('Aalborg - takster\n-3,1 %')).toEqual([{ kind: 'text', text: 'Aalborg - takster\n-3,1 %' }]);
  });
});
