import type { Who } from '../../../domain/access/roles.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Alert } from '../../../web/ui/alert.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { WORK, workHref } from '../addresses.js';
import { EditionContents } from '../tables/edition-contents.js';

/** The takstbilag as it would be if it were made now. */
export const PreviewView = ({ who, model }: { who: Who; model: TakstbilagModel }) => (
  <Layout {...shellOf(who)} title={`Forhåndsvisning, takstbilag ${model.takstaar}`} active={WORK} wide>
    <PageHead
      eyebrow={`Takstbilag ${model.takstaar}`}
      title="Forhåndsvisning"
      lead={model.statusText}
      actions={<ButtonLink href={workHref(model.takstaar)}>Tilbage</ButtonLink>}
    />
    <Alert tone="info" title="Intet er gemt">
      Sådan ville takstbilaget se ud, hvis det blev dannet nu.
    </Alert>
    <div class="boxes">
      <EditionContents model={model} linked={false} />
    </div>
  </Layout>
);
