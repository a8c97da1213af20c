import { parameterName } from '../../../../domain/rules/parameter-name.js';
import { isTouched } from '../../../../domain/rules/recheck-outcome.js';
import { date } from '../../../../web/format.js';
import { Alert } from '../../../../web/ui/alert.js';
import { fromTo } from '../../../styringsaftale/parameter-history.service.js';
import type { ToldRecheck } from '../../recheck/rechecks.service.js';
import { recheckWords, toMend } from './recheck-words.js';

/** As many as one reads; what came before them is in the history of the parameters. */
const MOST = 3;

interface RecheckAlertsProps {
  year: number;
  rechecks: readonly ToldRecheck[];
  /** The upload that is submitted; null: none is. */
  submittedUpload: number | null;
}

/** The parameters that moved since the newest upload was checked, and what it means for its takster. What is to be mended is told once. */
export const RecheckAlerts = ({ year, rechecks, submittedUpload }: RecheckAlertsProps) => (
  <>
    {rechecks.slice(0, MOST).map((told, index) => (
      <OneRecheck told={told} year={year} submitted={told.uploadId === submittedUpload} newest={index === 0} />
    ))}
    {rechecks.length > MOST && (
      <p>
        Der er ændret flere grænser. <a href={`/parametre?aar=${year}#historik`}>Se dem alle</a>
      </p>
    )}
  </>
);

interface OneRecheckProps {
  told: ToldRecheck;
  year: number;
  submitted: boolean;
  newest: boolean;
}

const OneRecheck = ({ told, year, submitted, newest }: OneRecheckProps) => {
  const { change, outcome, uploadId } = told;
  const mend = newest && submitted ? toMend(outcome) : null;
  return (
    <Alert
      tone={mend || isTouched(outcome) ? 'warning' : 'info'}
      title={`${titleOf(change.key)} den ${date(change.setAt)}`}
    >
      <p>
        <a href={`/parametre/${year}/${change.key}#historik`}>{parameterName(change.key)}</a> {fromTo(change)}.
        Begrundelse: {change.reason}
      </p>
      <p>
        {recheckWords(outcome)} {mend}
      </p>
      {(mend || isTouched(outcome)) && (
        <p>
          <a href={`/uploads/${uploadId}`}>Se taksterne</a>
          {newest && outcome.open.forklar.length > 0 && (
            <>
              {' · '}
              <a href={`/uploads/${uploadId}/forklar`}>Forklar</a>
            </>
          )}
        </p>
      )}
    </Alert>
  );
};

const titleOf = (key: string): string => {
  if (key.endsWith('.mode')) return 'En regel er ændret';
  return key.endsWith('.limit') ? 'En grænse er ændret' : 'Et af årets tal er ændret';
};
