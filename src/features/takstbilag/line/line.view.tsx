import type { Who } from '../../../domain/access/roles.js';
import { History } from '../../../web/charts/history.js';
import { change, dayInWords, takst } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Alert } from '../../../web/ui/alert.js';
import { Box } from '../../../web/ui/box.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { editionHref, lineHref, PUBLIC } from '../addresses.js';
import type { LineVersion, TakstInForce } from '../public/published-takster.service.js';
import { Before } from '../tables/takst-table.js';
import { DecisionList } from './decision-list.js';
import { DayFaults, LineAnswer } from './line-answer.js';
import type { LineFaults, LineQuery } from './line-query.js';
import { withProjection } from './projection.js';

type NamedVersion = LineVersion & { otherNames: readonly string[] };

interface LineViewProps {
  who: Who | null;
  /** Oldest first, at least one. */
  versions: readonly [NamedVersion, ...NamedVersion[]];
  /** The other takster of its tilbud in the newest year. */
  others: readonly TakstInForce[];
  query: LineQuery;
  faults: LineFaults;
  answer: string | null;
}

/** A takst over the years: the permanent page of a line. */
export const LineView = ({ who, versions, others, query, faults, answer }: LineViewProps) => {
  const newest = versions.at(-1) ?? versions[0];
  const { tilbud, party, paragraf, ydelse, targetGroup, unit, lineKey, otherNames, goneIn, year } = newest;
  const ofYears = lastOfEachYear(versions);
  const sameUnit = ofYears.filter((one) => one.unit === unit);
  return (
    <Layout {...shellOf(who)} title={`${tilbud}, ${ydelse.toLowerCase()}`} active={PUBLIC} wide>
      <DayFaults faults={faults} />
      <PageHead
        eyebrow={`${party.name} · ${paragraf}`}
        title={tilbud}
        lead={[ydelse, targetGroup, `kr. pr. ${unit}`, lineKey].filter(Boolean).join(' · ')}
      />
      {goneIn !== null && <Alert tone="info" title={`Taksten er udgået med udgave ${goneIn} af takstbilag ${year}`} />}
      {otherNames.length > 0 && <p>{`I andre takstår: ${otherNames.join(', ')}.`}</p>}
      <div class="boxes">
        <LineAnswer action={lineHref(party.code, lineKey)} {...{ query, faults, answer }} />
        <div class="takst-years">
          <Box id="udvikling" title="Udvikling">
            <History years={withProjection(sameUnit)} unit={`pr. ${unit}`} />
            {sameUnit.length < ofYears.length && <p>{`Kun år med takst pr. ${unit} er tegnet.`}</p>}
          </Box>
          <Box id="aar" title="Takst pr. år">
            <VersionTable versions={versions.toReversed()} />
          </Box>
        </div>
        <Box id="afgoerelse" title="Afgørelsen bag taksten">
          <DecisionList versions={versions.toReversed()} />
        </Box>
        {others.length > 0 && (
          <Box id="andre" title="Andre takster i tilbuddet">
            <ul class="plain-list">
              {others.map((other) => (
                <li>
                  <a href={lineHref(other.party.code, other.lineKey)}>{nameOf(other)}</a>
                  {`: ${takst(other.takst)} kr. pr. ${other.unit}`}
                </li>
              ))}
            </ul>
          </Box>
        )}
      </div>
      <p>
        <a href={PUBLIC}>Søg i alle takster</a>
      </p>
    </Layout>
  );
};

const lastOfEachYear = (versions: readonly NamedVersion[]): NamedVersion[] => [
  ...new Map(versions.map((version) => [version.year, version])).values(),
];

const nameOf = ({ ydelse, paragraf, targetGroup }: TakstInForce): string =>
  [ydelse, paragraf, targetGroup].filter(Boolean).join(' · ');

const VersionTable = ({ versions }: { versions: readonly LineVersion[] }) => (
  <DataTable
    caption="Taksten i hvert takstår"
    rows={versions}
    columns={[
      {
        label: 'Takstår',
        rowHeader: true,
        cell: ({ year, edition, lineKey, goneIn }) => (
          <>
            {year}
            <small>
              <a class="nowrap" href={`${editionHref(year, edition)}#${lineKey}`}>{`udgave ${edition}`}</a>
              {goneIn !== null && `, udgået med udgave ${goneIn}`}
            </small>
          </>
        ),
      },
      {
        label: 'Takst, kr.',
        numeric: true,
        cell: (row) => (
          <>
            <b>{takst(row.takst)}</b>
            <small>pr. {row.unit}</small>
          </>
        ),
      },
      { label: 'Året før, kr.', numeric: true, cell: ({ previous, unit }) => <Before {...{ previous, unit }} /> },
      { label: 'Ændring', numeric: true, cell: ({ nominalChange }) => change(nominalChange) },
      { label: 'Realændring', numeric: true, cell: ({ realChange }) => change(realChange) },
      {
        label: 'Gælder fra',
        cell: ({ validFrom, publishedOn }) => (
          <>
            <span class="nowrap">{dayInWords(validFrom)}</span>
            <small class="nowrap">{`kendt fra ${dayInWords(publishedOn)}`}</small>
          </>
        ),
      },
    ]}
  />
);
