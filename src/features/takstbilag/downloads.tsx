import { ButtonLink } from '../../web/ui/button.js';
import { fileHref } from './addresses.js';
import { FORMATS, type Format } from './edition-download.service.js';
import type { EditionEntry } from './editions.service.js';

type Entry = Pick<EditionEntry, 'year' | 'number' | 'hasFile'>;

/** The files of an edition as buttons; the workbook is there when its job has written it. */
export const Downloads = (edition: Entry) => (
  <>
    {formatsOf(edition).map((format) => (
      <ButtonLink
        href={fileHref(edition.year, edition.number, format)}
        icon={format === 'xlsx' ? 'file-excel' : 'download'}
        download
      >
        {FORMATS[format].label}
      </ButtonLink>
    ))}
  </>
);

/** The same as links, for a cell. */
export const DownloadLinks = (edition: Entry) => (
  <>
    {formatsOf(edition).map((format, index) => (
      <>
        {index > 0 && ' · '}
        <a href={fileHref(edition.year, edition.number, format)} download>
          {FORMATS[format].label}
        </a>
      </>
    ))}
    {!edition.hasFile && <small>Regnearket er ved at blive skrevet.</small>}
  </>
);

const formatsOf = ({ hasFile }: Entry): Format[] => (hasFile ? ['xlsx', 'csv', 'json'] : ['csv', 'json']);
