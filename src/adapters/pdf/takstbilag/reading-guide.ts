import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';

/** The guide of the model speaks of the workbook's sheets: here each of them is a section, under its own title. */
export function readingGuide({ guide, takstaar }: TakstbilagModel): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Læsevejledning' },
    ...guide.flatMap(({ heading, text }): Block[] => [
      { kind: 'heading', level: 2, text: heading },
      { kind: 'paragraph', text: ofSections(text, takstaar) },
    ]),
  ];
}

function ofSections(text: string, year: number): string {
  const titles: Record<string, string> = {
    Takster: `Godkendte takster ${year}`,
    Rettelser: 'Rettelser siden første udgave',
  };
  return text.replace(/(på )?\b([Aa])rket "([^"]+)"/g, (_, on: string | undefined, a: string, sheet: string) => {
    const section = a === 'A' ? 'Afsnittet' : 'afsnittet';
    return `${on ? 'i ' : ''}${section} "${titles[sheet] ?? sheet}"`;
  });
}
