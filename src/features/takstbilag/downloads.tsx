import { fileSize } from '../../web/format.js';
import { ButtonLink } from '../../web/ui/button.js';
import { fileHref } from './addresses.js';
import { type EditionEntry, isWritten } from './edition/editions.service.js';
import { type FileOffer, FORMATS, type Format } from './files/edition-download.service.js';

interface DownloadsProps {
  edition: Pick<EditionEntry, 'year' | 'number'>;
  files: readonly FileOffer[];
}

/** The files of an edition as buttons that say how large they are; those that a job writes are there when it has. */
export const Downloads = ({ edition: { year, number }, files }: DownloadsProps) => (
  <>
    {files.map(({ format, size }) => (
      <ButtonLink href={fileHref(year, number, format)} icon={format === 'xlsx' ? 'file-excel' : 'download'} download>
        {`${FORMATS[format].label} (${fileSize(size)})`}
      </ButtonLink>
    ))}
  </>
);

/** The same as links, for a cell. */
export const DownloadLinks = (edition: Pick<EditionEntry, 'year' | 'number' | 'written'>) => (
  <>
    {formatsOf(edition).map((format, index) => (
      <>
        {index > 0 && ' · '}
        <a href={fileHref(edition.year, edition.number, format)} download>
          {FORMATS[format].label}
        </a>
      </>
    ))}
    {!isWritten(edition) && <small>Filerne er ved at blive skrevet.</small>}
  </>
);

const formatsOf = ({ written }: Pick<EditionEntry, 'written'>): Format[] => [
  ...written.map(({ format }) => format),
  'csv',
  'json',
];
