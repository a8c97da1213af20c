type Docx = typeof import('docx');

/** A text as a paragraph holds it: a newline begins a new line. */
export const runsOf = ({ TextRun }: Docx, text: string) =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
