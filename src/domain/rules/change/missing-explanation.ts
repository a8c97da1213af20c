import { amount } from '../../amount.js';
import type { FigureName } from '../../explanation-standing.js';
import type { Hit, RuleContext } from '../context.js';
import { exampleContext, exampleLine, exampleWith } from '../example.js';
import { hitAt, number, takst, text } from '../hit.js';
import type { ParameterSpecs, ParameterValues } from '../parameter.js';
import { defineRule, parametersOf } from '../rule.js';
import type { Asked } from './asked-lines.js';
import { exampleExplained } from './explained-example.js';
import { CHANGE_INPUTS, changeMessage, changeValues } from './line-changes.js';
import { type LineExplanation, lineExplanations } from './line-explanations.js';

const NEEDED = 'Årsag og en forklaring på mindst {length} tegn mangler';
const GONE = 'Forklaringen gælder ikke længere, for tallene er ændret, siden den blev skrevet';
const CONFIRM = 'Forklaringen skal bekræftes';
/** What is left to explain: after P/L and what is carried from earlier years. */
const CHANGED = 'taksten {direction} reelt {change} (ud over P/L og regulering fra tidligere år), mere end {limit}.';
const NOT_CLEANED = 'taksten {direction} reelt {change} (ud over P/L, ikke renset for regulering), mere end {limit}.';
const FLAGGED = '{title} ({rule}).';

const PARAMETERS = {
  limit: { type: 'percent', default: '3', min: '0', max: '1000', label: 'Grænse for reel ændring, forklaring' },
  length: { type: 'whole', default: '30', min: '1', max: '1500', unit: 'tegn', label: 'Korteste forklaring' },
  confirmWithin: {
    type: 'percent',
    default: '1',
    min: '0',
    max: '100',
    label: 'Forklaring skal bekræftes, når tallene er flyttet højst',
  },
} as const satisfies ParameterSpecs;

export const missingExplanation = defineRule({
  id: 'R42',
  scope: 'change',
  title: 'Forklaring mangler',
  message: `${NEEDED}: ${CHANGED}`,
  messages: {
    notCleaned: `${NEEDED}: ${NOT_CLEANED}`,
    flagged: `${NEEDED}: ${FLAGGED}`,
    gone: `${GONE}: ${CHANGED}`,
    goneNotCleaned: `${GONE}: ${NOT_CLEANED}`,
    goneFlagged: `${GONE}: ${FLAGGED}`,
    confirm: `${CONFIRM}: tallene er ændret fra {from} til {to}, siden den blev skrevet.`,
    confirmCleaned: `${CONFIRM}: den rensede takst er ændret fra {from} til {to} kr., siden den blev skrevet.`,
    confirmPrevious: `${CONFIRM}: taksten året før er ændret fra {from} til {to}, siden den blev skrevet.`,
    confirmPreviousCleaned: `${CONFIRM}: den rensede takst året før er ændret fra {from} til {to} kr., siden den blev skrevet.`,
    confirmPlaces: `${CONFIRM}: antallet af pladser er ændret fra {from} til {to}, siden den blev skrevet.`,
    confirmRule: `${CONFIRM}: den blev skrevet til regel {from}, og nu er det {to}, der kræver den.`,
  },
  fix: 'Vælg en årsag, og skriv forklaringen i arket eller på siden. Passer en tidligere forklaring stadig, så bekræft den på siden. Skriv aldrig noget om en enkelt borger.',
  severity: 'forklar',
  basis: 'S2 item 9',
  since: 2027,
  parameters: PARAMETERS,
  inputs: [
    ...CHANGE_INPUTS,
    'paragraf',
    'serviceKind',
    'places',
    'cause',
    'explanation',
    'explanations',
    'tilbud',
    'tilbudChanges',
    'existedY2',
    'form',
    'earlier',
    'plChain',
    'region',
    'parameters',
    'year',
    'limit',
    'length',
    'confirmWithin',
  ],
  example: {
    hits: [
      exampleWith({ takst: amount(2480) }),
      exampleWith({ takst: amount(2750), cause: 'besparelse', explanation: 'Se bilag.' }),
      exampleWith({ takst: amount(2750), explanation: 'Der er ansat en nattevagt fra 1. januar.' }),
      exampleWith({ takst: amount(2750), previousCleaned: null }),
      exampleWith({ previousTakst: null }),
      // 2,750 → 2,777.50 is exactly 1 %, and asks to be confirmed; an øre more, and the explanation is gone.
      exampleExplained({ takst: amount('2777.50') }, { takst: amount(2750) }),
      exampleExplained({ takst: amount('2777.51') }, { takst: amount(2750) }),
      exampleExplained({ takst: amount(2750) }, { takst: amount(2750) }, 'R44'),
    ],
    passes: [
      // 2,480 × 1.032 × 1.03: exactly the limit is not above it.
      exampleWith({ takst: amount('2636.1408') }),
      exampleWith({ takst: amount(2750), cause: 'andet', explanation: 'Der er ansat en nattevagt fra 1. januar.' }),
      exampleContext({
        lines: [exampleLine({ takst: amount(2750) })],
        explanations: new Map([['L1', { cause: 'andet', text: 'Der er ansat en nattevagt fra 1. januar.' }]]),
      }),
      exampleExplained({ takst: amount(2750) }, { takst: amount(2750) }),
    ],
  },
  *check(context, parameters) {
    for (const one of lineExplanations(context, parameters, { askedOnly: true })) {
      if (!one.asked || one.isExplained) continue;
      const hit = one.standing === 'confirm' ? toConfirm(one, one.asked.rule) : toExplain(one, one.asked, parameters);
      const restsOn = one.asked.change ? [] : one.asked.restsOn;
      yield hitAt(one.line.lineKey, ['cause', 'explanation'], hit.values, { ...hit, restsOn });
    }
  },
});

/** What is said of each line, and how it stands by the year's parameters. */
export function explanationsNow(context: RuleContext): LineExplanation[] {
  return lineExplanations(context, parametersOf({ id: 'R42', parameters: PARAMETERS }, context));
}

/** Fewest characters of an explanation in a takstår. */
export function shortestExplanation(parameters: RuleContext['parameters']): number {
  return parametersOf({ id: 'R42', parameters: PARAMETERS }, { parameters }).length;
}

type Told = Pick<Hit, 'message' | 'values'>;

function toExplain(
  { standing }: LineExplanation,
  asked: Asked,
  { limit, length }: ParameterValues<typeof PARAMETERS>,
): Told {
  const gone = standing === 'gone';
  const values = { length: number(length) };
  if (!asked.change) {
    const named = { ...values, title: text(asked.title), rule: text(asked.rule) };
    return { message: gone ? 'goneFlagged' : 'flagged', values: named };
  }
  const { message } = changeMessage(asked.change);
  const changed = { ...values, ...changeValues(asked.change, limit) };
  if (gone) return { message: message ? 'goneNotCleaned' : 'gone', values: changed };
  return { ...(message && { message }), values: changed };
}

const MOVED: Readonly<Record<FigureName, string>> = {
  takst: 'confirm',
  cleaned: 'confirmCleaned',
  'previous.takst': 'confirmPrevious',
  'previous.cleaned': 'confirmPreviousCleaned',
  places: 'confirmPlaces',
};

function toConfirm({ moved, said }: LineExplanation, rule: string): Told {
  if (!moved) return { message: 'confirmRule', values: { from: text(said.rule ?? ''), to: text(rule) } };
  const shown = moved.name === 'takst' || moved.name === 'previous.takst' ? takst : number;
  return { message: MOVED[moved.name], values: { from: shown(moved.from), to: shown(moved.to) } };
}
