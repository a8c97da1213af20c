/**
 * The lines that a text takes within a width. Joined, they are the text again, but for newlines, which become spaces: a line
 * keeps the space it ends with, so that words stay apart for whoever has the document read aloud. A word wider than the
 * width is broken, after a hyphen or the like where it has one. `widthOf` measures a word; a line is as wide as its words.
 */
export function wrapText(text: string, width: number, widthOf: (piece: string) => number): string[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrapParagraph(paragraph, width, widthOf);
    const last = lines.pop() ?? '';
    return [...lines, index < paragraphs.length - 1 ? `${last} ` : last];
  });
}

function wrapParagraph(text: string, width: number, widthOf: (piece: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(text)) {
    if (line && used + widthOf(word.trimEnd()) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    const pieces = line ? [word] : brokenWord(word, width, widthOf);
    const last = pieces.pop() ?? '';
    lines.push(...pieces);
    line += last;
    used += widthOf(last);
  }
  return [...lines, line];
}

/** Words with the space after them. A no-break space is part of its word. */
export const wordsOf = (text: string): string[] => text.match(/[^ ]* |[^ ]+/g) ?? [];

function brokenWord(word: string, width: number, widthOf: (piece: string) => number): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && widthOf(rest.join('').trimEnd()) > width) {
    const length = breakBefore(rest, width, widthOf);
    pieces.push(rest.slice(0, length).join(''));
    rest = rest.slice(length);
  }
  return [...pieces, rest.join('')];
}

const BREAKS_AFTER = new Set('-/–_.,;:@');

/** How many letters go on the line: at least one, as many as fit, or up to the last hyphen among them. */
function breakBefore(letters: readonly string[], width: number, widthOf: (piece: string) => number): number {
  let most = 1;
  while (
    most < letters.length - 1 &&
    widthOf(
      letters
        .slice(0, most + 1)
        .join('')
        .trimEnd(),
    ) <= width
  )
    most += 1;
  const hyphen = letters.slice(0, most).findLastIndex((letter) => BREAKS_AFTER.has(letter));
  return hyphen > 0 ? hyphen + 1 : most;
}
