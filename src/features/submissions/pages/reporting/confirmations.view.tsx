import type { Who } from '../../../../domain/access/roles.js';
import { dateTime } from '../../../../web/format.js';
import { Confirm } from '../../../../web/ui/confirm.js';
import { ErrorSummary } from '../../../../web/ui/error-summary.js';
import { ReportingPage } from '../reporting-page.view.js';
import type { Reporting } from './reporting.service.js';

interface ConfirmationProps {
  who: Who;
  reporting: Reporting;
  choice: string;
  home: string;
  refusal?: string | undefined;
}

/** "Vi har intet at indberette": asked once, since it counts as a submission. */
export const NothingConfirmation = ({ who, reporting, choice, home, refusal }: ConfirmationProps) => {
  const { round, organisation } = reporting;
  return (
    <ReportingPage who={who} title="Intet at indberette">
      {refusal && <ErrorSummary title="Erklæringen blev ikke modtaget" entries={[{ text: refusal }]} />}
      <Confirm
        title={`Har ${organisation.name} intet at indberette for ${round.year}?`}
        action={`/indberetning/${round.year}/nulindberetning${choice}`}
        confirm="Erklær, at vi intet har at indberette"
        cancelHref={home}
      >
        <p>
          Du erklærer, at {organisation.name} ikke driver tilbud, der er omfattet af styringsaftalen i {round.year}.
          Erklæringen tæller som indberetning, og du får en kvittering.
        </p>
        <p>Du kan trække den tilbage frem til fristen, {dateTime(round.announcedDeadline)}.</p>
      </Confirm>
    </ReportingPage>
  );
};

/** "Træk indberetningen tilbage": what happens to what was sent. */
export const WithdrawConfirmation = ({ who, reporting, choice, home, refusal }: ConfirmationProps) => {
  const { round, submission } = reporting;
  return (
    <ReportingPage who={who} title="Træk indberetningen tilbage">
      {refusal && <ErrorSummary title="Indberetningen er ikke trukket tilbage" entries={[{ text: refusal }]} />}
      <Confirm
        title={`Vil du trække indberetningen for ${round.year} tilbage?`}
        action={`/indberetning/${round.year}/traek-tilbage${choice}`}
        confirm="Træk tilbage"
        cancelHref={home}
        danger
      >
        <p>
          Kvittering {submission?.receipt} gælder ikke længere, og taksterne behandles ikke, før du indsender igen.
          Uploads og forklaringer bliver gemt.
        </p>
        <p>Indsender du igen efter {dateTime(round.announcedDeadline)}, bliver indberetningen mærket som for sen.</p>
      </Confirm>
    </ReportingPage>
  );
};
