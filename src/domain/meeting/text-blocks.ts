import type { Block } from './pack.js';

const BULLET = /^\s*[-–•*]\s+/;

/** A typed text as it is set: blank lines part paragraphs, and lines that begin with a dash are a list. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) addLine(blocks, line);
  return blocks.flatMap(trimmed);
}

function addLine(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  if (BULLET.test(line)) {
    const item = line.replace(BULLET, '').trim();
    if (last?.kind === 'list') last.items.push(item);
    else blocks.push({ kind: 'list', items: [item] });
  } else if (line.trim() === '') blocks.push({ kind: 'text', text: '' });
  else if (last?.kind === 'text' && last.text !== '') last.text += `\n${line.trim()}`;
  else blocks.push({ kind: 'text', text: line.trim() });
}

const trimmed = (block: Block): Block[] => (block.kind === 'text' && block.text === '' ? [] : [block]);
