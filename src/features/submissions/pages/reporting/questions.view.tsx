import { shortDateTime } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import { Button } from '../../../../web/ui/button.js';
import { TextArea } from '../../../../web/ui/text-area.js';
import type { QuestionOnItem } from '../../../questions/item-questions.service.js';
import { lineName } from '../line-name.js';

/** An answer that was not taken, as it was typed. */
export interface RefusedAnswer {
  question: number;
  message: string;
  typed: string;
}

/** Where the summary leads: to the field, or to the question once another has answered it. */
export const placeOf = ({ question }: RefusedAnswer, questions: readonly QuestionOnItem[]): string =>
  questions.some(({ id, answer }) => id === question && !answer) ? `#svar-${question}` : `#spoergsmaal-${question}`;

interface QuestionsProps {
  questions: readonly QuestionOnItem[];
  mayAnswer: boolean;
  refused: RefusedAnswer | undefined;
}

/** What FU and the secretariat ask about the takster: what waits for an answer first, with the form to answer it. */
export const Questions = ({ questions, mayAnswer, refused }: QuestionsProps) => {
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => !answer).length;
  return (
    <Box id="spoergsmaal" title={titleOf(open)}>
      {questions.map((question) => (
        <article class="question" aria-labelledby={`spoergsmaal-${question.id}`}>
          <h3 id={`spoergsmaal-${question.id}`}>
            <a href={`/gennemgang/${question.item.id}`}>{lineName(question.item.line)}</a>
          </h3>
          <p>
            {question.body === 'FU' ? `FU (${question.askedBy})` : question.askedBy} spørger,{' '}
            {shortDateTime(question.askedAt)}:
          </p>
          <blockquote>{question.text}</blockquote>
          <Answer question={question} mayAnswer={mayAnswer} refused={refused} />
        </article>
      ))}
    </Box>
  );
};

function titleOf(open: number): string {
  if (open === 0) return 'Spørgsmål og svar';
  return open === 1 ? '1 spørgsmål venter på svar' : `${open} spørgsmål venter på svar`;
}

interface AnswerProps extends Omit<QuestionsProps, 'questions'> {
  question: QuestionOnItem;
}

const Answer = ({ question: { id, answer }, mayAnswer, refused }: AnswerProps) => {
  if (answer)
    return (
      <>
        <p>
          Svar fra {answer.answeredBy}, {shortDateTime(answer.answeredAt)}:
        </p>
        <blockquote>{answer.text}</blockquote>
      </>
    );
  if (!mayAnswer) return <p class="weak">Driftsherren har ikke svaret endnu.</p>;
  const mine = refused?.question === id ? refused : undefined;
  return (
    <form method="post" action={`/spoergsmaal/${id}/svar`}>
      <TextArea
        name="svar"
        id={`svar-${id}`}
        label="Jeres svar"
        hint="Kan ikke rettes, når det er sendt. Skriv ingen personoplysninger. Højst 2.000 tegn."
        rows={3}
        maxLength={2000}
        value={mine?.typed}
        error={mine?.message}
        draft={`svar-${id}`}
      />
      <div class="form-actions">
        <Button>Send svar</Button>
      </div>
    </form>
  );
};
