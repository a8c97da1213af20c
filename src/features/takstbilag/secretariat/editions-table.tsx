import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { shortDateTime } from '../../../web/format.js';
import { Badge } from '../../../web/ui/badge.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { editionHref, publishHref } from '../addresses.js';
import { DownloadLinks } from '../downloads.js';
import type { EditionEntry } from '../edition/editions.service.js';

interface EditionsTableProps {
  who: Who;
  /** Newest first. */
  editions: readonly EditionEntry[];
  /** The round takes submissions: nothing is published yet. */
  open: boolean;
}

/** The editions of a year as those see them who make and publish them. */
export const EditionsTable = ({ who, editions, open }: EditionsTableProps) => (
  <DataTable
    caption="Udgaver"
    rows={editions}
    rowId={({ number }) => `udgave-${number}`}
    columns={[
      {
        label: 'Udgave',
        rowHeader: true,
        cell: ({ year, number, note }) => (
          <>
            <a href={editionHref(year, number)}>{`Udgave ${number}`}</a>
            {note && <small>{note}</small>}
          </>
        ),
      },
      { label: 'Status', cell: (edition) => <State edition={edition} newest={editions[0]} /> },
      { label: 'Dannet', cell: ({ madeAt, madeBy }) => <Done at={madeAt} by={madeBy?.name ?? null} /> },
      {
        label: 'Offentliggjort',
        cell: ({ publishedAt, publishedBy }) => (publishedAt ? <Done at={publishedAt} by={publishedBy} /> : '–'),
      },
      {
        label: 'Fingeraftryk',
        cell: ({ hash }) => (
          <code class="hash nowrap" title={hash}>
            {hash.slice(0, 12)}…
          </code>
        ),
      },
      { label: 'Hent', cell: DownloadLinks },
      { label: 'Offentliggør', cell: (edition) => <Publish {...{ who, edition, open, newest: editions[0] }} /> },
    ]}
  />
);

const Done = ({ at, by }: { at: Date; by: string | null }) => (
  <>
    <span class="nowrap">{shortDateTime(at)}</span>
    {by && <small>{by}</small>}
  </>
);

const State = ({ edition, newest }: { edition: EditionEntry; newest: EditionEntry | undefined }) => {
  if (edition.publishedAt) return <Badge tone="success">Offentliggjort</Badge>;
  return edition === newest ? <Badge tone="warning">Kladde</Badge> : <Badge tone="neutral">Erstattet</Badge>;
};

interface PublishProps {
  who: Who;
  edition: EditionEntry;
  newest: EditionEntry | undefined;
  open: boolean;
}

/** Only the newest draft, by somebody else than its maker; the others are told why not. */
const Publish = ({ who, edition, newest, open }: PublishProps) => {
  if (edition.publishedAt || edition !== newest || !mayEnter('takstbilag.publish', who).allowed) return <>–</>;
  if (open) return <small>Når runden er lukket.</small>;
  if (edition.madeBy?.userId === who.userId) return <small>En anden end dig skal offentliggøre den.</small>;
  return <a href={publishHref(edition.year, edition.number)}>{`Offentliggør udgave ${edition.number}`}</a>;
};
