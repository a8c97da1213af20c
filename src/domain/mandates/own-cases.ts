import type { Who } from '../access/roles.js';
import type { ParameterSpecs } from '../rules/parameter.js';

/**
 * What a member of FU may do with an item of the own driftsherre. inform: decide it, and it is marked · confirm: propose, and
 * somebody of another driftsherre confirms · excluded: nothing.
 */
export type OwnCases = 'inform' | 'confirm' | 'excluded';

export const OWN_CASES_KEY = 'habilitet.fu';

/** A parameter of the agreement, for each takstår. */
export const OWN_CASES_PARAMETERS = {
  [OWN_CASES_KEY]: {
    type: 'choice',
    default: 'confirm',
    choices: {
      confirm: 'Afgørelsen gælder, når et medlem fra en anden driftsherre bekræfter den',
      inform: 'Afgørelsen gælder straks og mærkes',
      excluded: 'Medlemmet kan ikke afgøre egne sager',
    },
    label: 'Habilitet: FU-medlemmers afgørelser om egen driftsherre',
  },
} as const satisfies ParameterSpecs;

/** What holds in a takstår, from its parameters; what is not set is as the agreement starts out. */
export const ownCasesOf = (parameters: ReadonlyMap<string, string>): OwnCases =>
  (parameters.get(OWN_CASES_KEY) ?? STANDING_OWN_CASES) as OwnCases;

export const STANDING_OWN_CASES: OwnCases = OWN_CASES_PARAMETERS[OWN_CASES_KEY].default;

/** Whether the person sits in FU for that driftsherre; also where the person holds another role beside. */
export const sitsInFuFor = (who: Who, driftsherre: number): boolean =>
  who.roles.some((grant) => grant.role === 'fu' && grant.organisation === driftsherre);

/** Whether the person sits in FU or DAS for that driftsherre: such an item is marked for the person. */
export const sitsInBodyFor = (who: Who, driftsherre: number): boolean =>
  sitsInFuFor(who, driftsherre) ||
  who.roles.some((grant) => grant.role === 'das' && grant.organisation === driftsherre);
