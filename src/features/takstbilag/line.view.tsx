import type { Who } from '../../domain/access/roles.js';
import type { TakstDecision } from '../../domain/takstbilag/model.js';
import { History } from '../../web/charts/history.js';
import { change, dayInWords, takst } from '../../web/format.js';
import { Layout } from '../../web/layout/layout.js';
import { shellOf } from '../../web/layout/shell.js';
import { Box } from '../../web/ui/box.js';
import { DataTable } from '../../web/ui/data-table.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { PageHead } from '../../web/ui/page-head.js';
import { editionHref, lineHref, PUBLIC } from './addresses.js';
import { withProjection } from './projection.js';
import type { TakstInForce } from './published-takster.service.js';
import { Before, dayText } from './takst-table.js';

interface LineViewProps {
  who: Who | null;
  /** Oldest first, at least one. */
  takster: readonly [TakstInForce, ...TakstInForce[]];
  /** The other takster of its tilbud in the newest year. */
  others: readonly TakstInForce[];
}

/** A takst over the years: the permanent page of a line. */
export const LineView = ({ who, takster, others }: LineViewProps) => {
  const newest = takster.at(-1) ?? takster[0];
  const { tilbud, party, paragraf, ydelse, targetGroup, unit } = newest;
  const sameUnit = takster.filter((one) => one.unit === unit);
  return (
    <Layout {...shellOf(who)} title={`${tilbud}, ${ydelse.toLowerCase()}`} active={PUBLIC} wide>
      <PageHead
        eyebrow={`${party.name} · ${paragraf}`}
        title={tilbud}
        lead={[ydelse, targetGroup, `kr. pr. ${unit}`].filter(Boolean).join(' · ')}
      />
      <div class="boxes">
        <div class="takst-years">
          <Box id="udvikling" title="Udvikling">
            <History years={withProjection(sameUnit)} unit={`pr. ${unit}`} />
            {sameUnit.length < takster.length && <p>{`Kun år med takst pr. ${unit} er tegnet.`}</p>}
          </Box>
          <Box id="aar" title="Takst pr. år">
            <YearTable takster={takster.toReversed()} />
          </Box>
          <Box id="afgoerelse" title="Afgørelsen bag taksten">
            <DecisionList takster={takster.toReversed()} />
          </Box>
        </div>
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

/** The chain behind the takst of each year: the decision, the mandate it was made under, the meeting. */
const DecisionList = ({ takster }: { takster: readonly TakstInForce[] }) => (
  <DefinitionList
    items={takster.map(({ year, edition, decision }) => ({
      term: `${year}, udgave ${edition}`,
      value: decision ? chainOf(decision) : 'Overtaget fra et tidligere takstbilag',
    }))}
  />
);

const chainOf = ({ text, mandate, date }: TakstDecision): string =>
  `${[text, mandate].filter(Boolean).join('. ')}. Registreret den ${dayInWords(date)}.`;

const nameOf = ({ ydelse, paragraf, targetGroup }: TakstInForce): string =>
  [ydelse, paragraf, targetGroup].filter(Boolean).join(' · ');

const YearTable = ({ takster }: { takster: readonly TakstInForce[] }) => (
  <DataTable
    caption="Taksten i hvert takstår"
    rows={takster}
    columns={[
      {
        label: 'Takstår',
        rowHeader: true,
        cell: ({ year, edition, lineKey }) => (
          <a href={`${editionHref(year, edition)}#${lineKey}`} aria-label={`Takstbilag ${year}, udgave ${edition}`}>
            {year}
          </a>
        ),
      },
      { label: 'Takst, kr.', numeric: true, cell: (row) => <b>{takst(row.takst)}</b> },
      { label: 'Enhed', cell: ({ unit }) => unit },
      { label: 'Året før, kr.', numeric: true, cell: ({ previous, unit }) => <Before {...{ previous, unit }} /> },
      { label: 'Ændring', numeric: true, cell: ({ nominalChange }) => change(nominalChange) },
      { label: 'Realændring', numeric: true, cell: ({ realChange }) => change(realChange) },
      { label: 'Gælder fra', cell: ({ validFrom }) => <span class="nowrap">{dayText(validFrom)}</span> },
    ]}
  />
);
