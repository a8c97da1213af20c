import type { Who } from '../../../domain/access/roles.js';
import { count, date } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Box } from '../../../web/ui/box.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { editionHref, PUBLIC } from '../addresses.js';
import { Downloads } from '../downloads.js';
import type { WholeEdition } from '../edition/editions.service.js';
import type { FileOffer } from '../files/edition-download.service.js';
import { ChangesTable } from '../tables/edition-tables.js';

/** A published edition with its files. */
export interface OfferedEdition extends WholeEdition {
  files: readonly FileOffer[];
}

/** The published editions of a takstår, newest first, with what each changed. */
export const YearView = ({ who, year, editions }: { who: Who | null; year: number; editions: OfferedEdition[] }) => (
  <Layout {...shellOf(who)} title={`Takstbilag ${year}`} active={PUBLIC} wide>
    <PageHead
      title={`Takstbilag ${year}`}
      lead={
        <>
          Et offentliggjort takstbilag bliver aldrig rettet. En ændring giver en ny udgave.{' '}
          <a href={`${PUBLIC}?aar=${year}`}>{`Søg i taksterne for ${year}`}</a>
        </>
      }
    />
    <div class="boxes">
      {editions.map((edition) => (
        <EditionBox edition={edition} />
      ))}
    </div>
  </Layout>
);

const EditionBox = ({ edition }: { edition: OfferedEdition }) => {
  const { year, number, model, publishedAt, note } = edition;
  return (
    <Box
      id={`udgave-${number}`}
      title={`Udgave ${number}`}
      aside={
        <div class="page-actions">
          <Downloads edition={edition} files={edition.files} />
        </div>
      }
    >
      <p>
        {publishedAt && `Offentliggjort ${date(publishedAt)}. `}
        {`${count(model.overview.total.approved, 'godkendt takst', 'godkendte takster')}. ${model.statusText} `}
        <a href={editionHref(year, number)}>{`Se hele udgave ${number}`}</a>
      </p>
      {note && <p>{note}</p>}
      {model.changes.entries.length > 0 && (
        <>
          <h3>{`Ændringer siden udgave ${model.changes.sinceEdition}`}</h3>
          <ChangesTable entries={model.changes.entries} />
        </>
      )}
    </Box>
  );
};
