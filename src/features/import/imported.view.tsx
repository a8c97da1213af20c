import { count } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { ButtonLink } from '../../web/ui/button.js';
import { PageHead } from '../../web/ui/page-head.js';

interface ImportedProps {
  shell: Shell;
  year: number;
  takster: number;
}

export const ImportedView = ({ shell, year, takster }: ImportedProps) => (
  <Layout {...shell} title={`Import ${year}`} active="/overblik">
    <PageHead title={`Takstbilaget for ${year} er importeret`} />
    <Alert tone="success" title={`${count(takster, 'takst', 'takster')} er kommet ind`}>
      <p>De tilbud, der ikke var i tilbudsviften, er føjet til den.</p>
      <div class="form-actions">
        <ButtonLink href="/tilbudsvifte">Se tilbudsviften</ButtonLink>
        <ButtonLink href="/runder/ny">{`Opret runden for ${year + 1}`}</ButtonLink>
      </div>
    </Alert>
  </Layout>
);
