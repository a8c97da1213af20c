import type { TakstDecision } from '../../../domain/takstbilag/model.js';
import { dayInWords } from '../../../web/format.js';
import { DefinitionList } from '../../../web/ui/definition-list.js';
import type { LineVersion } from '../public/published-takster.service.js';

/** The chain behind the takst of each year: the decision, the mandate it was made under, the meeting. */
export const DecisionList = ({ versions }: { versions: readonly ListedVersion[] }) => (
  <DefinitionList
    items={versions.map((version) => ({
      term: `${version.year}, udgave ${version.edition}`,
      value: version.decision ? chainOf(version.decision) : withoutDecision(version),
    }))}
  />
);

type ListedVersion = Pick<LineVersion, 'year' | 'edition' | 'decision' | 'tellsDecision'>;

const chainOf = ({ text, mandate, date }: TakstDecision): string =>
  `${[text, mandate].filter(Boolean).join('. ')}. Registreret den ${dayInWords(date)}.`;

const withoutDecision = ({ tellsDecision }: ListedVersion): string =>
  tellsDecision ? 'Overtaget fra et tidligere takstbilag' : 'Udgaven oplyser ikke, hvilken afgørelse der ligger bag';
