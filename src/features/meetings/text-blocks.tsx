import type { Block } from '../../domain/meeting/pack.js';
import { textBlocks } from '../../domain/meeting/text-blocks.js';

/** A typed text as the papers set it: paragraphs and lists. */
export const TextBlocks = ({ text }: { text: string }) => (
  <div class="typed-text">
    {textBlocks(text).map((block) => (
      <TextBlock block={block} />
    ))}
  </div>
);

const TextBlock = ({ block }: { block: Block }) => {
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    );
  return block.kind === 'text' ? <p>{block.text}</p> : null;
};
