import type { Who } from '../../../../domain/access/roles.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import { ErrorSummary } from '../../../../web/ui/error-summary.js';
import { ReportingPage } from '../reporting-page.view.js';

/** Why a predecessor could not be confirmed, with the way back: by then the upload's page shows other proposals or none. */
export const NotConfirmedView = ({ who, id, message }: { who: Who; id: number; message: string }) => (
  <ReportingPage who={who} title="Forgængeren er ikke registreret">
    <ErrorSummary title="Forgængeren er ikke registreret" entries={[{ text: message }]} />
    <ButtonLink href={`/uploads/${id}`} icon="arrow-back">
      Til uploaden
    </ButtonLink>
  </ReportingPage>
);
