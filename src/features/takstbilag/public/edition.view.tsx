import type { Who } from '../../../domain/access/roles.js';
import { dateTime } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Alert } from '../../../web/ui/alert.js';
import { Box } from '../../../web/ui/box.js';
import { DefinitionList } from '../../../web/ui/definition-list.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { PUBLIC, workHref, yearHref } from '../addresses.js';
import { Downloads } from '../downloads.js';
import type { WholeEdition } from '../edition/editions.service.js';
import type { FileOffer } from '../files/edition-download.service.js';
import { TableLinks } from '../table-links.js';
import { EditionContents } from '../tables/edition-contents.js';

interface EditionViewProps {
  who: Who | null;
  edition: WholeEdition;
  files: readonly FileOffer[];
}

/** One edition, whole: what is published, or a draft for those who may see it. */
export const EditionView = ({ who, edition, files }: EditionViewProps) => {
  const { year, number, model, publishedAt } = edition;
  return (
    <Layout {...shellOf(who)} title={`Takstbilag ${year}, udgave ${number}`} active={PUBLIC} wide>
      <PageHead
        eyebrow={`Takstbilag ${year}`}
        title={`Udgave ${number}`}
        lead={model.statusText}
        actions={<Downloads edition={edition} files={files} />}
      />
      {!publishedAt && (
        <Alert tone="warning" title="Kladde, ikke offentliggjort">
          Den kan kun ses af FU, DAS og sekretariatet. <a href={workHref(year)}>Til arbejdet med takstbilaget</a>
        </Alert>
      )}
      <div class="boxes">
        <Facts edition={edition} />
        <EditionContents model={model} linked={publishedAt !== null} />
      </div>
      <p>
        <a href={publishedAt ? yearHref(year) : workHref(year)}>Alle udgaver for {year}</a>
      </p>
    </Layout>
  );
};

const Facts = ({ edition }: { edition: WholeEdition }) => {
  const { hash, note, madeAt, madeBy, publishedAt, publishedBy } = edition;
  return (
    <Box id="om" title="Om udgaven">
      <DefinitionList
        items={[
          { term: 'Dannet', value: [dateTime(madeAt), madeBy?.name].filter(Boolean).join(', ') },
          ...(publishedAt
            ? [{ term: 'Offentliggjort', value: [dateTime(publishedAt), publishedBy].filter(Boolean).join(', ') }]
            : []),
          ...(note ? [{ term: 'Bemærkning', value: note }] : []),
          { term: 'Fingeraftryk (SHA-256 af JSON-filen)', value: <code class="hash">{hash}</code> },
        ]}
      />
      <TableLinks {...edition} />
    </Box>
  );
};
