import { Button } from '../../../../web/ui/button.js';
import type { JudgedLine } from '../../check/judged-upload.js';
import { ExplanationFields } from './explanation-fields.view.js';
import type { TypedExplanation } from './typed-explanation.js';

interface ExplanationFormProps {
  uploadId: number;
  current: JudgedLine;
  shortest: number;
  typed: TypedExplanation | undefined;
  action: string;
}

/** The form that explains a line: with what stands, or with an earlier text that has lapsed, to be used again. */
export const ExplanationForm = ({ uploadId, current, shortest, typed, action }: ExplanationFormProps) => {
  const said = current.lapsed ?? current.explanation;
  return (
    <form method="post" action={action} class="form-stack">
      {current.lapsed?.state === 'gone' && (
        <p>
          <b>Den tidligere forklaring gælder ikke længere,</b> fordi tallene er ændret. Teksten står her som et forslag
          og tæller først, når du har gemt den.
        </p>
      )}
      <ExplanationFields
        cause={{ name: 'cause', label: 'Årsag' }}
        text={{ name: 'text', label: 'Forklaring', rows: 7, draft: `forklaring-${uploadId}-${current.line.lineKey}` }}
        question="hvad er ændret, hvorfor, og hvilket råderum er der?"
        shortest={shortest}
        said={said}
        typed={typed}
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
