import { itemName } from '../../domain/takst-words.js';
import { History } from '../../web/charts/history.js';
import { Sparkline } from '../../web/charts/sparkline.js';
import { percent, takst } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { DataTable } from '../../web/ui/data-table.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import { lineName, unitName } from './line-words.js';
import type { TakeOver } from './lineage-of-tilbud.service.js';
import type { LineHistory } from './takster-of-tilbud.service.js';
import type { TilbudRow } from './tilbud.entity.js';
import { placesInWords, TilbudState } from './tilbud-list.view.js';

interface TilbudProps {
  shell: Shell;
  /** With its driftsherre. */
  tilbud: TilbudRow;
  lines: readonly LineHistory[];
  /** The line whose chart is shown. */
  chosen: LineHistory | null;
  takeOvers: readonly TakeOver[];
  /** The takstår whose predecessors may be looked up; null: none. */
  lineageYear: number | null;
}

export const TilbudView = ({ shell, tilbud, lines, chosen, takeOvers, lineageYear }: TilbudProps) => {
  const years = [...new Set(lines.flatMap((line) => line.years.map(({ year }) => year)))].sort();
  return (
    <Layout {...shell} title={tilbud.name} active="/tilbudsvifte">
      <PageHead
        title={tilbud.name}
        eyebrow={tilbud.driftsherreRow.name}
        actions={
          <ButtonLink href={`/tilbudsvifte?driftsherre=${tilbud.driftsherre}`} icon="arrow-back">
            Tilbudsviften
          </ButtonLink>
        }
      />
      <Box id="tilbud" title="Tilbuddet">
        <DefinitionList
          items={[
            { term: 'Status', value: <TilbudState tilbud={tilbud} /> },
            { term: 'Kategori', value: String(tilbud.category) },
            { term: 'Pladser', value: placesInWords(tilbud.places) },
            { term: 'Tilbudsportal-ID', value: tilbud.portalId ?? '–' },
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
      {takeOvers.length > 0 && <TakeOvers takeOvers={takeOvers} />}
      {chosen && (
        <Box id="udvikling" title={`Udvikling: ${lineName(chosen.newest.line)}`}>
          <History years={figuresOf(chosen)} unit={unitName(chosen.newest.line)} />
        </Box>
      )}
    </Layout>
  );
};

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
