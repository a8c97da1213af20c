import type { FileChild } from 'docx';
import type { Block } from '../../domain/meeting/pack.js';
import { BULLETS } from './look.js';
import { runsOf } from './runs.js';
import { setTable } from './table.js';

type Docx = typeof import('docx');

/** The blocks of a section: paragraphs, lists and tables. */
export function setBlocks(docx: Docx, blocks: readonly Block[]): FileChild[] {
  return blocks.flatMap((block) => setBlock(docx, block));
}

function setBlock(docx: Docx, block: Block): FileChild[] {
  const { Paragraph, HeadingLevel } = docx;
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ children: runsOf(docx, block.text) })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: block.text })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            style: 'ListItem',
            children: runsOf(docx, item),
          }),
      );
    case 'table':
      return [setTable(docx, block.table), new Paragraph({ style: 'AfterTable' })];
  }
}
