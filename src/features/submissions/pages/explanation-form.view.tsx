import { Button } from '../../../web/ui/button.js';
import { Select } from '../../../web/ui/select.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { JudgedLine } from '../judged-upload.js';
import { CAUSE_OPTIONS, LONGEST, type TypedExplanation } from './typed-explanation.js';

interface ExplanationFormProps {
  uploadId: number;
  current: JudgedLine;
  typed: TypedExplanation | undefined;
  action: string;
}

/** The form that explains a line: with what stands, or with an earlier text that has lapsed, to be used again. */
export const ExplanationForm = ({ uploadId, current, typed, action }: ExplanationFormProps) => {
  const said = current.lapsed ?? current.explanation;
  return (
    <form method="post" action={action} class="form-stack">
      {current.lapsed?.state === 'gone' && (
        <p>
          <b>Den tidligere forklaring gælder ikke længere,</b> fordi tallene er ændret. Teksten står her som et forslag
          og tæller først, når du har gemt den.
        </p>
      )}
      <Select
        name="cause"
        label="Årsag"
        options={CAUSE_OPTIONS}
        placeholder="Vælg årsag"
        value={typed?.cause ?? said.cause ?? ''}
        error={typed?.field === 'cause' ? typed.refusal : undefined}
      />
      <TextArea
        name="text"
        label="Forklaring"
        hint="Mindst 30 og højst 1.500 tegn: hvad er ændret, hvorfor, og hvilket råderum er der?"
        rows={7}
        maxLength={LONGEST}
        value={typed?.text ?? said.text}
        draft={`forklaring-${uploadId}-${current.line.lineKey}`}
        error={typed?.field === 'text' ? typed.refusal : undefined}
      />
      <div class="form-actions">
        <Button icon="save">Gem forklaringen</Button>
        {said.text !== '' && (
          <Button variant="link" formAction={`${action}/slet`}>
            Slet forklaringen
          </Button>
        )}
      </div>
    </form>
  );
};
