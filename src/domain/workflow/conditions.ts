import { fuCompetence, goesToFu } from '../mandates/competences.js';
import { isCovered } from '../mandates/coverage.js';
import type { Facts } from './facts.js';
import { refuse, type WorkflowRefusal } from './refusals.js';

/** What must be true of an item for a row of the workflow to apply to it; `refusal` is the answer when no row does. */
export const CONDITIONS = {
  delegated: {
    label: 'delegeret af DAS',
    holds: (facts) => isDelegated(facts) && !facts.asInForce,
    refusal: () => refuse('wrong_state'),
  },
  revised: {
    label: 'revision',
    holds: ({ kind, asInForce }) => kind === 'revision' && !asInForce,
    refusal: () => refuse('wrong_state'),
  },
  asInForce: {
    label: 'taksten i kraft',
    holds: ({ kind, asInForce }) => kind === 'revision' && asInForce,
    refusal: () => refuse('wrong_state'),
  },
  toFu: {
    label: 'markering eller revision',
    holds: (facts) => goesToFu(facts) && !isDelegated(facts) && !facts.asInForce,
    refusal: () => refuse('wrong_state'),
  },
  toDas: {
    label: 'ingen markering',
    holds: (facts) => !goesToFu(facts) && !isDelegated(facts) && !facts.asInForce,
    refusal: () => refuse('wrong_state'),
  },
  fuDecides: {
    label: 'mandat fra DAS eller egen kompetence',
    holds: fuDecides,
    refusal: beyondFu,
  },
  fuRecommends: {
    label: 'FU indstiller',
    holds: (facts) => fuCompetence(facts) === 'recommend' && !fuDecides(facts),
    refusal: beyondFu,
  },
  proposed: {
    label: 'et medlem har foreslået en afgørelse om sin egen driftsherre',
    holds: (facts) => facts.proposal !== null,
    refusal: () => refuse('stale', NOTHING_PROPOSED),
  },
  latestDecidedByFu: {
    label: 'FU traf den seneste afgørelse',
    holds: (facts) => facts.latest?.body === 'FU',
    refusal: () => refuse('nothing_to_undo'),
  },
  latestDecidedByDas: {
    label: 'DAS traf den seneste afgørelse',
    holds: (facts) => facts.latest?.body === 'DAS',
    refusal: () => refuse('nothing_to_undo'),
  },
} as const satisfies Record<
  string,
  { label: string; holds(facts: Facts): boolean; refusal(facts: Facts): WorkflowRefusal }
>;

const NOTHING_PROPOSED =
  'Der er ingen afgørelse at bekræfte: Den er trukket tilbage, eller taksten er ændret eller afgjort siden. Se taksten igen.';

export type Condition = keyof typeof CONDITIONS;

/** DAS has given FU this very item, and the mandate still covers it as it is now. */
function isDelegated({ mandate }: Facts): boolean {
  return isCovered(mandate) && mandate.named;
}

function fuDecides(facts: Facts): boolean {
  return isCovered(facts.mandate) || fuCompetence(facts) === 'fu';
}

/** What a mandate for the item lacks says more than that FU needs one. */
function beyondFu(facts: Facts): WorkflowRefusal {
  const refusal = isCovered(facts.mandate) ? refuse('no_mandate') : facts.mandate.refusal;
  const isGeneral = refusal.code === 'no_mandate' || refusal.code === 'mandate_other_scope';
  if (fuCompetence(facts) !== 'das' || !isGeneral) return refusal;
  return refuse(facts.kind === 'yearly' && facts.marking === 'DAS' ? 'das_marking' : 'das_competence');
}
