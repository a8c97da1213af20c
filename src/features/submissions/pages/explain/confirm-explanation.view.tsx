import { Button, ButtonLink } from '../../../../web/ui/button.js';
import type { LapsedExplanation } from '../../check/judged-upload.js';
import { causeLabel } from './typed-explanation.js';

interface ConfirmExplanationProps {
  said: LapsedExplanation;
  action: string;
  /** Where the text can be changed. */
  mend: string;
}

/** An explanation whose numbers moved a little: confirmed as it stands, or mended. What is shown is what is stored. */
export const ConfirmExplanation = ({ said, action, mend }: ConfirmExplanationProps) => (
  <section aria-labelledby="bekraeft">
    <h3 id="bekraeft">Passer forklaringen stadig?</h3>
    <p>
      Årsag: <b>{causeLabel(said.cause ?? '')}</b>
    </p>
    <blockquote>{said.text}</blockquote>
    <form method="post" action={action} class="form-stack">
      <input type="hidden" name="cause" value={said.cause ?? ''} />
      <input type="hidden" name="text" value={said.text} />
      <div class="form-actions">
        <Button icon="check">Bekræft forklaringen</Button>
        <ButtonLink icon="edit" href={mend}>
          Ret den
        </ButtonLink>
        <Button variant="link" formAction={`${action}/slet`}>
          Slet forklaringen
        </Button>
      </div>
    </form>
  </section>
);
