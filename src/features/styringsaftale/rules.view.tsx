import { SCOPES } from '../../domain/rules/document.js';
import { RULE_MODES } from '../../domain/rules/parameters.js';
import type { Scope } from '../../domain/rules/rule.js';
import { count } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Badge, type Tone } from '../../web/ui/badge.js';
import { Box } from '../../web/ui/box.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { ToldRule } from './rule-book.service.js';
import { YearSearch } from './year-search.js';

interface RulesProps {
  shell: Shell;
  year: number | null;
  years: readonly number[];
  rules: readonly ToldRule[];
  /** How many there are without the search. */
  total: number;
  q: string;
}

export const RulesView = ({ shell, year, years, rules, total, q }: RulesProps) => (
  <Layout {...shell} title="Regler" active="/regler">
    <PageHead
      title={year === null ? 'Regler' : `Regler for takstskemaet ${year}`}
      lead="Sådan bliver takstskemaet kontrolleret. Grænser er overskredet, når tallet er over dem: præcis grænsen er ikke over."
    />
    <YearSearch action="/regler" years={years} year={year} q={q} label="Søg i reglerne" />
    <p role="status">
      {q === '' ? `${count(total, 'regel', 'regler')}.` : `${rules.length} af ${total} regler passer til »${q}«.`}
    </p>
    {rules.length === 0 && (
      <EmptyState title={year === null ? 'Der er endnu ingen takstrunde' : 'Ingen regler passer til søgningen'} />
    )}
    {Object.entries(SCOPES).map(([scope, heading]) => (
      <RulesOf scope={scope as Scope} heading={heading} rules={rules} />
    ))}
  </Layout>
);

const RulesOf = ({ scope, heading, rules }: { scope: Scope; heading: string; rules: readonly ToldRule[] }) => {
  const own = rules.filter((rule) => rule.scope === scope);
  return own.length === 0 ? null : (
    <Box id={scope} title={heading}>
      {own.map((rule) => (
        <OneRule rule={rule} />
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

const OneRule = ({ rule }: { rule: ToldRule }) => (
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
        ...rule.parameters.map(({ label, shown, isDefault }) => ({
          term: label,
          value: isDefault ? shown : `${shown} (sat for året)`,
        })),
      ]}
    />
  </article>
);

/** What a message fills in is told by an ellipsis: the reader sees the sentence, not the template. */
const shownMessage = (message: string): string => message.replace(/\{\w+\}\.?/g, '…');
