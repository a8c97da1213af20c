import { number } from '../../../../web/format.js';
import { Select } from '../../../../web/ui/select.js';
import { TextArea } from '../../../../web/ui/text-area.js';
import type { SaidOfLine } from '../../check/judged-upload.js';
import { CAUSE_OPTIONS, LONGEST, type TypedExplanation } from './typed-explanation.js';

interface ExplanationFieldsProps {
  cause: { name: string; label: string };
  text: { name: string; label: string; rows: number; draft: string };
  /** What the text should answer, after how long it may be. */
  question: string;
  /** Fewest characters in this takstår. */
  shortest: number;
  said: SaidOfLine;
  typed: TypedExplanation | undefined;
}

/** Cause and explanation, with what is said already or was typed and refused. */
export const ExplanationFields = ({ cause, text, question, shortest, said, typed }: ExplanationFieldsProps) => (
  <>
    <Select
      {...cause}
      options={CAUSE_OPTIONS}
      placeholder="Vælg årsag"
      value={typed?.cause ?? said.cause ?? ''}
      error={typed?.field === 'cause' ? typed.refusal : undefined}
    />
    <TextArea
      {...text}
      hint={`Mindst ${number(shortest)} og højst ${number(LONGEST)} tegn: ${question}`}
      maxLength={LONGEST}
      value={typed?.text ?? said.text}
      error={typed?.field === 'text' ? typed.refusal : undefined}
    />
  </>
);
