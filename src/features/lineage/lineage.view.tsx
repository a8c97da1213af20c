import { itemName } from '../../domain/takst-words.js';
import { shortDateTime, takst } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { splitInWords } from '../../web/split-in-words.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { Log } from '../../web/ui/log.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { FollowedLine, LineHistory } from './line-history.service.js';
import type { FieldFault, LineageForm } from './lineage-form.js';
import { LineageFields } from './lineage-form.view.js';
import { linkInWords, SOURCE_WORDS, shareInWords } from './lineage-words.js';

export interface LineagePageProps {
  shell: Shell;
  history: LineHistory;
  /** What was typed and not taken, and why. */
  typed?: LineageForm | undefined;
  faults?: readonly FieldFault[] | undefined;
}

/** What a line follows, the form that changes it, and every version of it. */
export const LineageView = (props: LineagePageProps) => {
  const { shell, history, faults = [] } = props;
  const { year, line, driftsherre, tilbudId } = history;
  return (
    <Layout {...shell} title={`Forgængere: ${line.tilbudName}`} active="/tilbudsvifte">
      {faults.length > 0 && (
        <ErrorSummary
          title="Forgængerne er ikke sat"
          entries={faults.map(({ field, message }) => ({ text: message, ...(field && { href: `#${field}` }) }))}
        />
      )}
      <PageHead
        eyebrow={`${driftsherre.name} · Takstår ${year}`}
        title={`Forgængere for ${itemName(line)}`}
        lead={`Linje-ID ${line.lineKey}. Forgængerne afgør, hvilken takst fra ${year - 1} linjen sammenlignes med.`}
        actions={
          tilbudId !== null && (
            <ButtonLink href={`/tilbudsvifte/${tilbudId}`} icon="arrow-back">
              Tilbuddet
            </ButtonLink>
          )
        }
      />
      <Current history={history} />
      {history.mayWrite && <LineageFields {...props} />}
      <Versions history={history} />
    </Layout>
  );
};

const Current = ({ history: { year, follows, source, splits } }: Pick<LineagePageProps, 'history'>) => (
  <Box id="nu" title="Afløser nu">
    {source === null || follows.length === 0 ? (
      <p>{source === null ? 'Linjen afløser ingen linje.' : 'Linjen er ny og afløser ingen linje.'}</p>
    ) : (
      <>
        <DataTable
          caption="Linjer, der er afløst"
          rows={follows}
          columns={[
            { label: 'Linje-ID', rowHeader: true, cell: ({ lineKey }) => lineKey },
            { label: `Linjen i ${year - 1}`, cell: ({ was }) => (was ? itemName(was.line) : 'Ikke en godkendt takst') },
            { label: 'Driftsherre', cell: ({ was }) => was?.organisationRow.shortName ?? '–' },
            { label: 'Pladser', numeric: true, cell: ({ was }) => placesOf(was) },
            { label: `Takst ${year - 1}, kr.`, numeric: true, cell: ({ was }) => takst(was?.line.takst) },
            { label: 'Andel', numeric: true, cell: shareInWords },
          ]}
        />
        {follows.length > 1 && (
          <p class="weak">Der sammenlignes med gennemsnittet, vægtet efter de pladser eller enheder, der går videre.</p>
        )}
      </>
    )}
    {splits.map((split) => (
      <p>{splitInWords(split)}</p>
    ))}
    {source !== null && (
      <p>
        Kilde: <b>{SOURCE_WORDS[source]}</b>
      </p>
    )}
  </Box>
);

const placesOf = (was: FollowedLine['was']): string =>
  was?.line.places ? was.line.places.toFixed().replace('.', ',') : '–';

const Versions = ({ history: { versions } }: Pick<LineagePageProps, 'history'>) => (
  <Box id="historik" title="Historik">
    {versions.length === 0 ? (
      <p class="weak">Der er ikke registreret noget. Linjens eget Linje-ID og takstskemaet gælder.</p>
    ) : (
      <Log
        entries={versions.map((version) => ({
          when: shortDateTime(version.setAt),
          who: [version.setByUser?.name ?? 'Systemet', SOURCE_WORDS[version.source]].join(' · '),
          what: linkInWords(version),
          quote: version.reason,
        }))}
      />
    )}
  </Box>
);
