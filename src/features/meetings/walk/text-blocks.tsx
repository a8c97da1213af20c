import { textBlocks } from '../../../domain/meeting/text-blocks.js';
import { PackBlocks } from './pack-blocks.js';

/** A typed text as the papers set it: paragraphs and lists. */
export const TextBlocks = ({ text }: { text: string }) => <PackBlocks blocks={textBlocks(text)} />;
