import { Button, ButtonLink } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { TextArea } from '../../../web/ui/text-area.js';

interface DecisionFormProps {
  action: string;
  /** What was shown, so that what has changed since is stale. */
  shown: string[];
  grounds: { label: string; hint: string; rows: number; value: string | undefined; draft: string };
  /** The name of the field that the buttons fill, and one button for each decision; the first is the usual one. */
  field: string;
  choices: readonly { value: string; label: string }[];
  cancelHref: string;
}

/** Grounds for all that were chosen, and a button for each decision that can be taken on them. */
export const DecisionForm = ({ action, shown, grounds, field, choices, cancelHref }: DecisionFormProps) => (
  <form method="post" action={action}>
    <HiddenFields values={{ shown }} />
    <TextArea name="comment" optional {...grounds} />
    <div class="form-actions">
      {choices.map(({ value, label }, index) => (
        <Button name={field} value={value} variant={index === 0 ? 'primary' : 'secondary'}>
          {label}
        </Button>
      ))}
      <ButtonLink href={cancelHref}>Fortryd</ButtonLink>
    </div>
  </form>
);
