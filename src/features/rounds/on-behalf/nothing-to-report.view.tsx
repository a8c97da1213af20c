import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Confirm } from '../../../web/ui/confirm.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';

interface NothingToReportProps {
  shell: Shell;
  year: number;
  driftsherre: { code: number; name: string };
  error?: string | undefined;
}

export const NothingToReportView = ({ shell, year, driftsherre, error }: NothingToReportProps) => (
  <Layout {...shell} title={`${error ? 'Fejl: ' : ''}Intet at indberette`} active="/overblik">
    {error && <ErrorSummary title="Nulindberetningen er ikke registreret" entries={[{ text: error }]} />}
    <Confirm
      title={`Har ${driftsherre.name} intet at indberette for ${year}?`}
      action={`/overblik/${year}/${driftsherre.code}/intet-at-indberette`}
      confirm="Registrér nulindberetning"
      cancelHref={`/overblik?aar=${year}`}
    >
      <p>
        Nulindberetningen registreres på driftsherrens vegne og tæller som indsendt. Det står i loggen, hvem der har
        registreret den. Får driftsherren alligevel takster, kan indberetningen åbnes igen.
      </p>
    </Confirm>
  </Layout>
);
