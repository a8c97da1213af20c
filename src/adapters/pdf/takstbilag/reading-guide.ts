import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';

export function readingGuide({ guide }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Læsevejledning' },
    ...guide.flatMap(({ heading, text }): Block[] => [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'paragraph', text },
    ]),
  ];
}
