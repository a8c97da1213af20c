import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';

/** The guide of the model speaks of the workbook's sheets: here each of them is a section. */
export function readingGuide({ guide }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Læsevejledning' },
    ...guide.flatMap(({ heading, text }): Block[] => [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'paragraph', text: ofSections(text) },
    ]),
  ];
}

const ofSections = (text: string): string =>
  text
    .replaceAll('Arket "', 'Afsnittet "')
    .replaceAll('på arket "', 'i afsnittet "')
    .replaceAll('arket "', 'afsnittet "');
