import { UNITS } from '../../takst.js';
import { calculatedFormula, realChangeFormula } from '../formulas.js';
import type { TaksterField } from '../template.js';
import type { Told } from '../told-columns.js';

export const REGULATION: Told<TaksterField>[] = [
  {
    heading: 'Resultat {Y-2}',
    field: 'resultY2',
    type: 'kroner',
    filledBy: 'municipality',
    band: 'Regulering',
    width: 13,
    prompt: 'Årets resultat i regnskabet: overskud uden fortegn, underskud med minus. Én gang i takstgruppen.',
  },
  {
    heading: 'Omkostningsgrundlag {Y-2}',
    field: 'baseY2',
    type: 'kroner',
    filledBy: 'municipality',
    band: 'Regulering',
    width: 20,
    prompt:
      'Omkostningsgrundlaget i resultatets år. Grænsen for, hvad der skal indregnes, regnes af det. Én gang i takstgruppen.',
  },
  {
    heading: 'Regulering i taksten',
    field: 'regulation',
    type: 'kroner',
    filledBy: 'municipality',
    band: 'Regulering',
    width: 13,
    prompt:
      'Det over- eller underskud, der indregnes i taksten: minus sætter taksten ned, plus sætter den op. Én gang i takstgruppen.',
  },
];

export const TAKST: Told<TaksterField>[] = [
  {
    heading: 'Beregnet takst',
    field: 'calculated',
    type: 'kroner',
    format: '#,##0.00',
    filledBy: 'formula',
    band: 'Takst',
    width: 12,
    formula: calculatedFormula,
    prompt: 'Beregnes, når linjen er alene i sin takstgruppe: (omkostningsgrundlag + regulering) delt med enheder.',
  },
  {
    heading: 'Takst',
    field: 'takst',
    type: 'kroner',
    format: '#,##0.00',
    decimals: 2,
    unit: 'kr. pr. enhed',
    filledBy: 'municipality',
    requiredFor: 'all',
    band: 'Takst',
    width: 13,
    prompt: 'Den takst, der opkræves pr. enhed.',
  },
  {
    heading: 'Enhed',
    field: 'unit',
    type: 'choice',
    list: UNITS,
    filledBy: 'both',
    requiredFor: 'all',
    band: 'Takst',
    width: 9,
    prompt: 'Det, taksten betaler for. Døgn, korttid og dag kan også være pr. måned.',
  },
  {
    heading: 'Takst {Y-1}',
    field: 'previousTakst',
    type: 'kroner',
    format: '#,##0.00',
    filledBy: 'system',
    band: 'Takst',
    width: 12,
    prompt: 'Den takst, der gælder nu. Systemets tal; det ændres ikke her.',
  },
  {
    heading: 'Renset takst {Y-1}',
    field: 'previousCleaned',
    type: 'kroner',
    format: '#,##0.00',
    filledBy: 'system',
    band: 'Takst',
    width: 12,
    prompt:
      'Den gældende takst uden regulering af tidligere års over- og underskud. Systemets tal; det ændres ikke her.',
  },
  {
    heading: 'Realændring',
    field: 'realChange',
    type: 'percent',
    filledBy: 'formula',
    band: 'Takst',
    width: 12,
    formula: realChangeFormula,
    prompt:
      'Beregnes: den rensede takst mod sidste års rensede takst fremskrevet med P/L. Uden renset takst sammenlignes takst med takst.',
  },
];
