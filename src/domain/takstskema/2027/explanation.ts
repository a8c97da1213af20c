import { AUDITOR_STATEMENTS, CAUSES } from '../../takst.js';
import { groupBalanceFormula } from '../formulas.js';
import type { TaksterField } from '../template.js';
import type { Told } from '../told-columns.js';

export const EXPLANATION: Told<TaksterField>[] = [
  {
    heading: 'Årsag',
    field: 'cause',
    type: 'choice',
    list: CAUSES,
    filledBy: 'municipality',
    band: 'Forklaring',
    width: 13,
    prompt: 'Den vigtigste årsag til ændringen. Vælg på listen.',
  },
  {
    heading: 'Forklaring',
    field: 'explanation',
    type: 'text',
    filledBy: 'municipality',
    maxLength: 1500,
    band: 'Forklaring',
    width: 45,
    prompt:
      'Forklar store stigninger og fald, så FU kan forstå dem. Højst 1.500 tegn. Skriv aldrig noget om en enkelt borger.',
  },
  {
    heading: 'Gyldig fra',
    field: 'validFrom',
    type: 'date',
    withinYear: true,
    filledBy: 'both',
    band: 'Forklaring',
    width: 12,
    prompt: 'Den dag, taksten gælder fra: dag-måned-år. Tomt er 1. januar.',
  },
  {
    heading: 'Revisorpåtegning',
    field: 'auditorStatement',
    type: 'choice',
    list: AUDITOR_STATEMENTS,
    filledBy: 'municipality',
    band: 'Forklaring',
    width: 15,
    prompt: 'Ja eller nej for §§ 109 og 110, ellers –.',
  },
  {
    heading: 'Dispensation, begrundelse',
    field: 'dispensation',
    type: 'text',
    filledBy: 'municipality',
    band: 'Forklaring',
    width: 30,
    prompt: 'Begrundelsen, når der søges DAS om lavere belægning end mindstekravet.',
  },
];

export const GROUP: Told<TaksterField>[] = [
  {
    heading: 'Takstgruppe',
    field: 'groupKey',
    type: 'text',
    filledBy: 'prefilled',
    band: 'Takstgruppe',
    width: 13,
    prompt:
      'Linjer af samme tilbud og paragraf med samme takstgruppe deler budget. Skriv hvert beløb én gang i gruppen. Tomt: linjen er alene.',
  },
  {
    heading: 'Afløser Linje-ID',
    field: 'predecessors',
    type: 'keys',
    filledBy: 'municipality',
    band: 'Takstgruppe',
    width: 17,
    prompt: 'Linje-ID på den eller de linjer, linjen afløser, med komma imellem. Så følger historien med.',
  },
  {
    heading: 'Gruppens balance',
    field: 'groupBalance',
    type: 'text',
    unit: 'kr.',
    filledBy: 'formula',
    band: 'Takstgruppe',
    width: 64,
    formula: groupBalanceFormula,
    prompt: 'Beregnes: takster × enheder, omkostningsgrundlag + regulering, og forskellen mellem dem.',
  },
];
