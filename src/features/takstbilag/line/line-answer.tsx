import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { TextField } from '../../../web/ui/text-field.js';
import type { LineFaults, LineQuery } from './line-query.js';

interface LineAnswerProps {
  action: string;
  query: LineQuery;
  faults: LineFaults;
  /** null: it could not be understood what was asked. */
  answer: string | null;
}

/** "Var den gældende den …?": the answer in a sentence, and the days it is asked for. */
export const LineAnswer = ({ action, query, faults, answer }: LineAnswerProps) => (
  <Box id="gaeldende" title="Var den gældende den …?">
    {answer && <p class="standing">{answer}</p>}
    <form class="day-question" method="get" action={`${action}#gaeldende`}>
      <TextField
        name="dag"
        type="date"
        label="Gældende den"
        hint="I dag, hvis feltet er tomt."
        value={query.dag}
        error={faults.dag}
        optional
      />
      <TextField
        name="kendt"
        type="date"
        label="Som det var kendt den"
        hint="Alt, der er offentliggjort, hvis feltet er tomt."
        value={query.kendt}
        error={faults.kendt}
        optional
      />
      <Button variant="secondary">Vis svaret</Button>
    </form>
  </Box>
);

/** What is wrong with the days, above the page. */
export const DayFaults = ({ faults }: Pick<LineAnswerProps, 'faults'>) => {
  const entries = Object.entries(faults).map(([field, text]) => ({ text, href: `#${field}` }));
  return entries.length > 0 ? <ErrorSummary title="Svaret kan ikke findes" entries={entries} /> : null;
};
