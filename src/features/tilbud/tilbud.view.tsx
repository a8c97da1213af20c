import { itemName } from '../../domain/takst-words.js';
import { usersInWords } from '../../domain/tilbud-changes/tilbud-users.js';
import type { TilbudInVifte } from '../../domain/tilbud-changes/vifte.js';
import { History } from '../../web/charts/history.js';
import { Sparkline } from '../../web/charts/sparkline.js';
import { percent, takst } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { lineName, unitName } from './line-words.js';
import type { TakeOver } from './lineage-of-tilbud.service.js';
import type { LineHistory } from './takster-of-tilbud.service.js';
import { TilbudForms } from './tilbud-forms.view.js';
import type { TilbudHistory } from './tilbud-history.service.js';
import { HistoryOfTilbud } from './tilbud-history.view.js';
import { placesInWords, TilbudState } from './tilbud-list.view.js';

interface TilbudProps {
  shell: Shell;
  /** As of today. */
  tilbud: TilbudInVifte;
  driftsherre: { name: string };
  today: string;
  history: TilbudHistory;
  may: { change: boolean; users: boolean };
  /** Why something said of it was not kept. */
  error?: string | undefined;
  lines: readonly LineHistory[];
  /** The line whose chart is shown. */
  chosen: LineHistory | null;
  takeOvers: readonly TakeOver[];
  /** The takstår whose predecessors may be looked up; null: none. */
  lineageYear: number | null;
}

export const TilbudView = (props: TilbudProps) => {
  const { shell, tilbud, driftsherre, lines, chosen, takeOvers, lineageYear, history, error } = props;
  const years = [...new Set(lines.flatMap((line) => line.years.map(({ year }) => year)))].sort();
  return (
    <Layout {...shell} title={`${error ? 'Fejl: ' : ''}${tilbud.name}`} active="/tilbudsvifte">
      <PageHead
        title={tilbud.name}
        eyebrow={driftsherre.name}
        actions={
          <ButtonLink href={`/tilbudsvifte?driftsherre=${tilbud.driftsherre}`} icon="arrow-back">
            Tilbudsviften
          </ButtonLink>
        }
      />
      {error && <ErrorSummary title="Intet er gemt" entries={[{ text: error, href: '#saet-kategori' }]} />}
      <Box id="tilbud" title="Tilbuddet">
        <DefinitionList
          items={[
            { term: 'Status', value: <TilbudState tilbud={tilbud} /> },
            { term: 'Kategori', value: String(tilbud.category) },
            { term: 'Pladser', value: placesOf(tilbud) },
            { term: 'Paragraf', value: tilbud.paragraffer.join(', ') || '–' },
            { term: 'Bruges af', value: tilbud.users.length > 0 ? usersInWords(tilbud.users) : 'Ikke oplyst' },
            { term: 'Tilbudsportal-ID', value: tilbud.portalId ?? '–' },
            ...(formerly(tilbud) ? [{ term: 'Andre navne', value: formerly(tilbud) }] : []),
          ]}
        />
      </Box>
      <Box id="takster" title="Godkendte takster, kr.">
        {lines.length === 0 ? (
          <EmptyState title="Tilbuddet har ingen godkendte takster" />
        ) : (
          <DataTable
            caption={`Godkendte takster for ${tilbud.name} pr. år`}
            rows={lines}
            columns={[
              {
                label: 'Takst',
                rowHeader: true,
                cell: ({ lineKey, newest }) => (
                  <a href={`/tilbudsvifte/${tilbud.id}?linje=${encodeURIComponent(lineKey)}#udvikling`}>
                    {lineName(newest.line)}
                  </a>
                ),
              },
              { label: 'Linje-ID', cell: ({ lineKey }) => <LineKey lineKey={lineKey} year={lineageYear} /> },
              { label: 'Enhed', cell: ({ newest }) => unitName(newest.line) },
              ...years.map((year) => ({
                label: String(year),
                numeric: true,
                cell: (line: LineHistory) => takst(line.years.find((item) => item.year === year)?.line.takst),
              })),
              { label: 'Udvikling', cell: (line) => <Sparkline years={figuresOf(line)} /> },
            ]}
          />
        )}
      </Box>
      <HistoryOfTilbud history={history} />
      {takeOvers.length > 0 && <TakeOvers takeOvers={takeOvers} />}
      {chosen && (
        <Box id="udvikling" title={`Udvikling: ${lineName(chosen.newest.line)}`}>
          <History years={figuresOf(chosen)} unit={unitName(chosen.newest.line)} />
        </Box>
      )}
      <TilbudForms {...props} />
    </Layout>
  );
};

/** "27 (og 1 uden for aftalen)". */
const placesOf = ({ places, outsidePlaces }: TilbudInVifte): string =>
  outsidePlaces && outsidePlaces !== '0'
    ? `${placesInWords(places)} (og ${placesInWords(outsidePlaces)} uden for aftalen)`
    : placesInWords(places);

const formerly = ({ name, names }: TilbudInVifte): string => names.filter((one) => one !== name).join(', ');

const LineKey = ({ lineKey, year }: { lineKey: string; year: number | null }) =>
  year === null ? (
    <span>{lineKey}</span>
  ) : (
    <a href={`/forgaengere/${year}/${encodeURIComponent(lineKey)}`} title={`Forgængere i takstår ${year}`}>
      {lineKey}
    </a>
  );

const TakeOvers = ({ takeOvers }: Pick<TilbudProps, 'takeOvers'>) => (
  <Box id="forloeb" title="Afløst og afløser">
    <DataTable
      caption="Linjer, der har afløst hinanden"
      rows={takeOvers}
      columns={[
        { label: 'Takstår', rowHeader: true, cell: ({ year }) => year },
        { label: 'Linje', cell: ({ successor }) => named(successor) },
        { label: 'Afløser', cell: ({ predecessor }) => named(predecessor) },
        { label: 'Andel', numeric: true, cell: ({ share }) => (share ? percent(share) : 'Hele linjen') },
      ]}
    />
  </Box>
);

const named = ({ line }: TakeOver['successor']): string => `${itemName(line)}, ${line.lineKey}`;

const figuresOf = ({ years }: LineHistory) =>
  years.flatMap(({ year, line }) => (line.takst ? [{ year, takst: line.takst }] : []));
