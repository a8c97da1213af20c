import { describeBasis } from './basis.js';
import type { Severity } from './context.js';
import { formatParameter } from './parse-parameter.js';
import type { Rule, Scope } from './rule.js';

const SEVERITIES: Record<Severity, string> = {
  fejl: 'Fejl – stopper indsendelsen',
  forklar: 'Forklar – stopper indsendelsen, til årsag og forklaring er givet',
  advarsel: 'Advarsel – oplyser, og følger taksten til sekretariatet og FU',
  markering: 'Markering – sender taksten til',
};

/** The headings under which rules are told, in their order. */
export const SCOPES: Record<Scope, string> = {
  line: 'Linjer',
  group: 'Takstgrupper',
  change: 'Ændring i forhold til sidste år',
  submission: 'Hele indberetningen',
  region: 'Sammenligning i regionen',
};

/** The severity as it is told on the rule page and in the documentation. */
export function describeSeverity({ severity, body }: Pick<Rule, 'severity' | 'body'>): string {
  return severity === 'markering' ? `${SEVERITIES.markering} ${body ?? 'FU'}` : SEVERITIES[severity];
}

/** The rule catalogue as Markdown (docs/regler.md), from the rules' own metadata. */
export function documentRules(rules: readonly Rule[]): string {
  const parts = Object.entries(SCOPES).map(([scope, heading]) => {
    const own = rules.filter((rule) => rule.scope === scope);
    return own.length === 0 ? [] : [`## ${heading}`, ...own.map(documentRule)];
  });
  return `${[INTRODUCTION, ...parts.flat()].join('\n\n')}\n`;
}

const INTRODUCTION = `# Regler for takstskemaet

Denne side er dannet af reglerne i koden og rettes ikke i hånden. Værdierne er dem, der gælder, når sekretariatet ikke har sat andre for takståret.
Grænser er overskredet, når tallet er over dem: præcis grænsen er ikke over.`;

function documentRule(rule: Rule): string {
  const lines = [
    `- **Virkning:** ${describeSeverity(rule)}`,
    `- **Kilde:** ${describeBasis(rule.basis)}`,
    `- **Gælder:** fra takstår ${rule.since}${rule.until ? ` til og med ${rule.until}` : ''}`,
    ...[rule.message, ...Object.values(rule.messages ?? {})].map((message) => `- **Besked:** ${message}`),
    `- **Sådan gør du:** ${rule.fix}`,
    ...Object.entries(rule.parameters).map(
      ([name, spec]) => `- **${spec.label}** (\`${rule.id}.${name}\`): ${formatParameter(spec, spec.default)}`,
    ),
  ];
  return [`### ${rule.id} ${rule.title}`, '', ...lines].join('\n');
}
