import { isCompetence } from '../../domain/mandates/competences.js';
import { SCOPES } from '../../domain/rules/document.js';
import { RULE_MODES } from '../../domain/rules/parameters.js';
import type { Scope } from '../../domain/rules/rule.js';
import { capitalised, count } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Badge, type Tone } from '../../web/ui/badge.js';
import { Box } from '../../web/ui/box.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { ToldFigure, ToldRule } from './rule-book.service.js';
import { YearSearch } from './year-search.js';

interface RulesProps {
  shell: Shell;
  year: number | null;
  years: readonly number[];
  rules: readonly ToldRule[];
  /** The round's own: P/L, decimals. */
  figures: readonly ToldFigure[];
  /** May set the year's values. */
  mayWrite: boolean;
  /** How many there are without the search. */
  total: number;
  q: string;
}

export const RulesView = ({ shell, year, years, rules, figures, total, q, mayWrite }: RulesProps) => (
  <Layout {...shell} title="Regler og parametre" active="/regler">
    <PageHead
      title={year === null ? 'Regler og parametre' : `Regler og parametre for takstår ${year}`}
      lead="Sådan bliver takstskemaet kontrolleret. Grænser er overskredet, når tallet er over dem: præcis grænsen er ikke over."
    />
    <YearSearch action="/regler" years={years} year={year} q={q} label="Søg i reglerne" />
    <p role="status">
      {q === '' ? `${count(total, 'regel', 'regler')}.` : `${rules.length} af ${total} regler passer til »${q}«.`}
    </p>
    {year !== null && q === '' && (
      <>
        <OfTheYear year={year} figures={figures.filter(({ id }) => !isCompetence(id))} />
        <Competences year={year} figures={figures.filter(({ id }) => isCompetence(id))} />
      </>
    )}
    {rules.length === 0 && (
      <EmptyState title={year === null ? 'Der er endnu ingen takstrunde' : 'Ingen regler passer til søgningen'} />
    )}
    {Object.entries(SCOPES).map(([scope, heading]) => (
      <RulesOf scope={scope as Scope} heading={heading} {...{ year, rules, mayWrite }} />
    ))}
  </Layout>
);

/** What the round itself has, before the rules. */
const OfTheYear = ({ year, figures }: { year: number; figures: readonly ToldFigure[] }) => (
  <Box id="aarets-tal" title={`Årets tal ${year}`}>
    <DefinitionList
      items={figures.map(({ id, label, shown }) => ({
        term: label,
        value: <a href={`/parametre/${year}/${id}#historik`}>{shown}</a>,
      }))}
    />
  </Box>
);

/** Who decides what, without a mandate. */
const Competences = ({ year, figures }: { year: number; figures: readonly ToldFigure[] }) => (
  <Box id="kompetencer" title={`FU’s og DAS’ kompetencer ${year}`}>
    <p>
      Sådan er afgørelserne fordelt efter aftalen. DAS kan derudover give FU et mandat, og ind- og udmeldinger afgøres
      altid af DAS.
    </p>
    <DefinitionList
      items={figures.map(({ id, label, shown }) => ({
        term: capitalised(label.replace(/^Kompetence: /, '')),
        value: <a href={`/parametre/${year}/${id}#historik`}>{shown}</a>,
      }))}
    />
  </Box>
);

interface RulesOfProps {
  scope: Scope;
  heading: string;
  year: number | null;
  rules: readonly ToldRule[];
  mayWrite: boolean;
}

const RulesOf = ({ scope, heading, year, rules, mayWrite }: RulesOfProps) => {
  const own = rules.filter((rule) => rule.scope === scope);
  return own.length === 0 || year === null ? null : (
    <Box id={scope} title={heading}>
      {own.map((rule) => (
        <OneRule {...{ rule, year, mayWrite }} />
      ))}
    </Box>
  );
};

const TONES: Record<ToldRule['severity'], Tone> = {
  fejl: 'error',
  forklar: 'warning',
  advarsel: 'neutral',
  markering: 'info',
};

const NAMES: Record<ToldRule['severity'], string> = {
  fejl: 'Fejl',
  forklar: 'Forklar',
  advarsel: 'Advarsel',
  markering: 'Markering',
};

interface OneRuleProps {
  rule: ToldRule;
  year: number;
  mayWrite: boolean;
}

const OneRule = ({ rule, year, mayWrite }: OneRuleProps) => (
  <article class="rule" id={rule.id}>
    <h3>
      {rule.id} {rule.title}{' '}
      <Badge tone={TONES[rule.severity]}>{rule.body ? `Markering til ${rule.body}` : NAMES[rule.severity]}</Badge>{' '}
      {rule.mode !== 'on' && <Badge tone="warning">{RULE_MODES[rule.mode]}</Badge>}
    </h3>
    {rule.messages.map((message) => (
      <p>{shownMessage(message)}</p>
    ))}
    <p>
      <b>Sådan gør du:</b> {rule.fix}
    </p>
    <DefinitionList
      items={[
        { term: 'Virkning', value: rule.effect },
        {
          term: 'Kilde',
          value: rule.ours ? 'Ingen kilde: reglen er fastsat af os og kan ændres af sekretariatet' : rule.basis,
        },
        ...rule.parameters.map((one) => ({ term: one.label, value: <Value {...{ year, mayWrite }} {...one} /> })),
        {
          term: 'Reglen er',
          value: (
            <Value {...{ year, mayWrite }} id={`${rule.id}.mode`} shown={RULE_MODES[rule.mode]} set={rule.modeSet} />
          ),
        },
      ]}
    />
  </article>
);

/** A value in force; one that was set for the year leads to who set it, when and why. */
const Value = ({ id, shown, set, year, mayWrite }: ValueProps) => {
  const address = `/parametre/${year}/${id}`;
  return (
    <>
      {shown}
      {set && (
        <>
          {' '}
          (sat for året, <a href={`${address}#historik`}>se hvem og hvorfor</a>)
        </>
      )}
      {mayWrite && (
        <>
          {' '}
          <a href={address} aria-label={`Ret ${id}`}>
            Ret
          </a>
        </>
      )}
    </>
  );
};

interface ValueProps {
  id: string;
  shown: string;
  set: boolean;
  year: number;
  mayWrite: boolean;
}

/** What a message fills in is told by an ellipsis: the reader sees the sentence, not the template. */
const shownMessage = (message: string): string => message.replace(/\{\w+\}\.?/g, '…');
