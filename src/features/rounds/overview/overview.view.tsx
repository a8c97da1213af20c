import { holds, type Who } from '../../../domain/access/roles.js';
import { change, count, dateTime, fromNow, number } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Alert } from '../../../web/ui/alert.js';
import { Box } from '../../../web/ui/box.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { HeatLegend } from '../../../web/ui/heat.js';
import { HeatMap } from '../../../web/ui/heat-map.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Phases } from '../../../web/ui/phases.js';
import { Segments } from '../../../web/ui/segments.js';
import { Tiles } from '../../../web/ui/tiles.js';
import { heatKey } from './heat.service.js';
import type { Overview } from './overview.service.js';
import { hasSubmitted } from './progress.js';
import { ProgressTable } from './progress-table.js';

interface OverviewProps {
  who: Who;
  overview: Overview;
  /** Only who is missing. */
  missingOnly: boolean;
}

export const OverviewView = ({ who, overview, missingOnly }: OverviewProps) => {
  const { round, phases, progress, undecided } = overview;
  const missing = progress.filter((one) => !hasSubmitted(one));
  const sekretariat = holds(who, 'sekretariat');
  return (
    <Layout {...shellOf(who)} title={`Overblik ${round.year}`} active="/overblik" wide>
      <PageHead
        title={`Takstrunde ${round.year}`}
        lead={<Deadline {...overview} />}
        actions={sekretariat && <Actions year={round.year} />}
      />
      <Rounds {...overview} />
      {round.state === 'planned' && (
        <Alert tone="info" title="Runden er planlagt">
          Driftsherrerne kan hente deres takstskema, når runden er åbnet.
        </Alert>
      )}
      <Phases label="Rundens faser" phases={phases} />
      <Figures overview={overview} />
      <div class="dashboard">
        <div class="dashboard-column">
          <Box id="status" title="Driftsherrernes status" aside={<Choice {...{ overview, missing, missingOnly }} />}>
            <ProgressTable year={round.year} rows={missingOnly ? missing : progress} acting={sekretariat} />
          </Box>
          <Box id="uafgjort" title="Mangler afgørelse">
            {undecided.length === 0 ? (
              <p>Ingen indsendte takster venter på en afgørelse.</p>
            ) : (
              <ul class="plain-list">
                {undecided.map(({ state, label, count: n }) => (
                  <li>
                    <a href={`/gennemgang?year=${round.year}&state=${state}`}>{label}</a>:{' '}
                    {count(n, 'takst', 'takster')}
                  </li>
                ))}
              </ul>
            )}
          </Box>
        </div>
        <Box id="fordeling" title="Ændring ud over P/L" aside={<HeatLegend />}>
          <Development {...overview} />
        </Box>
      </div>
    </Layout>
  );
};

/** The next round may be open while the last one still has open items. */
const Rounds = ({ round, years }: Overview) =>
  years.length < 2 ? null : (
    <Segments
      label="Takstår"
      items={years.map((year) => ({
        label: String(year),
        href: `/overblik?aar=${year}`,
        current: year === round.year,
      }))}
    />
  );

const Actions = ({ year }: { year: number }) => (
  <>
    <ButtonLink href="/log">Log</ButtonLink>
    <ButtonLink href={`/rykkere/${year}`}>Rykkere</ButtonLink>
    <ButtonLink href={`/objektiv-finansiering/${year}`}>Objektiv finansiering</ButtonLink>
    <ButtonLink href={`/runder/${year}`}>Frister og status</ButtonLink>
  </>
);

const Deadline = ({ round, now }: Overview) => (
  <>
    Fristen for indberetning {round.announcedDeadline > now ? 'er' : 'var'} <b>{dateTime(round.announcedDeadline)}</b> –{' '}
    {fromNow(round.announcedDeadline, now)}.
  </>
);

const Figures = ({ overview: { round, progress, undecided } }: { overview: Overview }) => {
  const submitted = progress.filter(hasSubmitted).length;
  const flagged = progress.reduce((total, one) => total + one.flagged, 0);
  const waiting = undecided.reduce((total, one) => total + one.count, 0);
  return (
    <Tiles
      label="Rundens tal"
      tiles={[
        {
          figure: number(submitted),
          of: `af ${progress.length}`,
          text: 'driftsherrer har indsendt',
          progress: { value: submitted, max: progress.length },
        },
        {
          figure: number(progress.length - submitted),
          text: 'mangler at indsende',
          link: { href: `/overblik?aar=${round.year}&vis=mangler#status`, label: 'Se hvem' },
        },
        {
          figure: number(flagged),
          text: 'markeret til FU eller DAS',
          link: { href: `/gennemgang?year=${round.year}`, label: 'Åbn gennemgang' },
        },
        {
          figure: number(waiting),
          text: 'takster mangler afgørelse',
          link: { href: '#uafgjort', label: 'Se hvilke' },
        },
      ]}
    />
  );
};

const Choice = ({ overview, missing, missingOnly }: OverviewChoice) => {
  const href = `/overblik?aar=${overview.round.year}`;
  return (
    <Segments
      label="Vis driftsherrer"
      items={[
        { label: 'Alle', href: `${href}#status`, count: overview.progress.length, current: !missingOnly },
        { label: 'Mangler', href: `${href}&vis=mangler#status`, count: missing.length, current: missingOnly },
      ]}
    />
  );
};

interface OverviewChoice {
  overview: Overview;
  missing: readonly unknown[];
  missingOnly: boolean;
}

const Development = ({ round, progress, heat }: Overview) =>
  heat.cells.size === 0 ? (
    <EmptyState title="Endnu ingen tal">Ændringerne vises her, når den første driftsherre har indsendt.</EmptyState>
  ) : (
    <>
      <p class="weak">
        De indsendte takster er samlet ændret <b>{change(heat.total)}</b>, vægtet med årets enheder. Vælg et felt for at
        se taksterne bag.
      </p>
      <HeatMap
        caption={`Reel ændring ${round.year} pr. driftsherre og paragraf`}
        corner="Driftsherre"
        columns={heat.paragraffer.map((paragraf) => ({ label: shortParagraf(paragraf), title: paragraf }))}
        rows={progress.map(({ code, shortName }) => ({
          label: shortName,
          cells: heat.paragraffer.map((paragraf) => {
            const value = heat.cells.get(heatKey(code, paragraf));
            const href = `/gennemgang?year=${round.year}&driftsherre=${code}&paragraf=${encodeURIComponent(paragraf)}`;
            return value ? { value, href } : null;
          }),
        }))}
      />
    </>
  );

/** Narrow enough for a column; the full name is its title. */
const shortParagraf = (paragraf: string): string =>
  paragraf === 'Specialundervisning for voksne' ? 'Spec.' : paragraf.replace(/^([A-ZÆØÅ]+) § /, '$1 ');
