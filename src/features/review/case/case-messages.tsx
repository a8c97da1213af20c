import { shortDateTime } from '../../../web/format.js';
import { Button } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { Log } from '../../../web/ui/log.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { ToldQuestion } from '../../questions/item-questions.service.js';
import { filterValues } from '../list/review-address.js';
import type { PanelProps } from './item-panel.js';

/** What the driftsherre was asked and answered, and where one asks on. */
export const CaseQuestions = (props: PanelProps) => {
  const { item, questions } = props.case;
  if (questions.length === 0 && !props.mayAsk) return null;
  const waits = props.mayAnswer && questions.some(({ answer }) => !answer);
  return (
    <section class="full">
      <h3>Spørgsmål og svar</h3>
      {questions.length > 0 && <Log entries={questions.flatMap(entries)} />}
      {waits && (
        <p>
          <a href={`/indberetning/${item.year}?driftsherre=${item.organisation}#spoergsmaal`}>Svar på spørgsmålet</a>
        </p>
      )}
      {props.mayAsk && (
        <MessageForm
          {...props}
          name="spoergsmaal"
          label="Nyt spørgsmål til driftsherren"
          hint="Driftsherren får besked og svarer her. Skriv ingen personoplysninger. Højst 2.000 tegn."
          send="Send spørgsmål"
          value={props.typed?.question}
          error={props.questionError}
        />
      )}
    </section>
  );
};

/** Notes between those who treat the case. */
export const CaseNotes = (props: PanelProps) => {
  const { notes } = props.case;
  if (!notes) return null;
  return (
    <section class="full">
      <h3>Note til udvalget</h3>
      {notes.length > 0 && (
        <Log
          entries={notes.map(({ by, notedAt, text }) => ({
            when: shortDateTime(notedAt),
            who: by,
            what: 'Note',
            quote: text,
          }))}
        />
      )}
      {props.mayNote && (
        <MessageForm
          {...props}
          name="note"
          label="Ny note"
          hint="Ses af FU, DAS og sekretariatet, ikke af driftsherren. Kan ikke rettes. Højst 2.000 tegn."
          send="Gem note"
          value={props.typed?.note}
          error={props.noteError}
        />
      )}
    </section>
  );
};

function entries({ body, askedBy, askedAt, text, answer }: ToldQuestion) {
  const what = body === 'FU' ? 'FU spørger' : 'Sekretariatet spørger';
  const question = { when: shortDateTime(askedAt), who: askedBy, what, quote: text };
  if (!answer) return [{ ...question, what: `${what} (ikke besvaret endnu)` }];
  const { answeredAt, answeredBy } = answer;
  return [
    question,
    { when: shortDateTime(answeredAt), who: answeredBy, what: 'Driftsherren svarer', quote: answer.text },
  ];
}

interface MessageFormProps extends Pick<PanelProps, 'case' | 'query'> {
  /** Of the field, and the last part of the address. */
  name: 'spoergsmaal' | 'note';
  label: string;
  hint: string;
  send: string;
  value: string | undefined;
  error: string | undefined;
}

const MessageForm = ({ case: { item }, query, name, label, hint, send, value, error }: MessageFormProps) => (
  <form method="post" action={`/gennemgang/${item.id}/${name}`} class="message">
    <HiddenFields values={filterValues(query)} />
    <TextArea
      name={name}
      label={label}
      hint={hint}
      rows={2}
      maxLength={2000}
      value={value}
      error={error}
      draft={`${name}-${item.id}`}
    />
    <div class="form-actions">
      <Button variant="secondary" icon="save">
        {send}
      </Button>
    </div>
  </form>
);
