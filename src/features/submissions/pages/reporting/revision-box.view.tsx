import { calendarDay } from '../../../../web/local-day.js';
import { Box } from '../../../../web/ui/box.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import type { ReportingProps } from './reporting.view.js';

/** Why it can't be begun, where one would look for it: not of years that are over. */
const isTold = ({ round, noRevision, now }: ReportingProps['reporting']): boolean =>
  noRevision?.refusal.code === 'not_published_yet' ||
  (noRevision?.refusal.code === 'no_takstskema' && String(round.year) >= calendarDay(now).slice(0, 4));

/** Reporting again during the year: what is open, or the way to begin; nothing while there is nothing to revise. */
export const RevisionBox = ({ reporting, rights, choice }: ReportingProps) => {
  const { round, revision, noRevision, newest } = reporting;
  const address = `/indberetning/${round.year}/revision${choice}`;
  if (!rights.upload) return null;
  if (revision)
    return (
      <Box id="revision" title="Revision i gang">
        <p>
          Det, I ikke ændrer, bliver ved med at gælde. FU afgør hver ændret takst, og indtil da gælder den, der er i
          kraft.
        </p>
        <p class="page-actions">
          {newest?.status === 'checked' && (
            <ButtonLink icon="document" href={`/uploads/${newest.id}/aendringer`}>
              Se ændringsoversigten
            </ButtonLink>
          )}
          <ButtonLink variant="link" href={address}>
            Ret dato og begrundelse
          </ButtonLink>
        </p>
      </Box>
    );
  if (noRevision && !isTold(reporting)) return null;
  return (
    <Box id="revision" title="Skal takster ændres i årets løb?">
      <p>
        {noRevision?.refusal.message ??
          'Er der fejl i takster, der er offentliggjort, eller er grundlaget ændret, så indberet dem igen.'}
      </p>
      {!noRevision && (
        <ButtonLink icon="edit" href={address}>
          Indberet ændrede takster
        </ButtonLink>
      )}
    </Box>
  );
};
