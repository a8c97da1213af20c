import { amount, formatDanish } from '../../../domain/amount.js';
import { RULES } from '../../../domain/rules/index.js';
import { parameterDefinitions } from '../../../domain/rules/parameters.js';
import { type Rule, severityOf } from '../../../domain/rules/rule.js';
import { dateTime } from '../../../web/format.js';
import type { Round } from '../../rounds/round.entity.js';

/** The numbers of the year that whoever fills in should know; each by its id in parameters.ts. */
const SHOWN = ['pl', 'R08.min', 'R08.short', 'R09.recommended', 'R18.limit', 'R42.limit', 'R40.limit', 'R41.limit'];
const UNITS: Readonly<Record<string, string>> = { percent: ' %', kroner: ' kr.' };

/** What the sheet Vejledning tells of the year's parameters: "P/L …" → "3,1 %". */
export function shownParameters(values: ReadonlyMap<string, string>): { label: string; value: string }[] {
  return parameterDefinitions()
    .filter(({ id }) => SHOWN.includes(id))
    .map(({ id, spec }) => ({
      label: spec.label,
      value: `${formatDanish(amount(values.get(id) ?? spec.default), 'exact')}${UNITS[spec.type] ?? ''}`,
    }));
}

/** The four deadlines in words. */
export function shownDeadlines(round: Round): { label: string; text: string }[] {
  return [
    { label: 'Ind- og udmelding af tilbud', text: dateTime(round.changesDeadline) },
    { label: 'Frist for indberetning', text: dateTime(round.announcedDeadline) },
    { label: 'Sidste nye indberetning', text: dateTime(round.lastNewDeadline) },
    { label: 'Sidste rettelse', text: dateTime(round.lastCorrectionDeadline) },
  ];
}

/** The rules that can stop a submission in the year. */
export function stoppingRules(year: number, values: ReadonlyMap<string, string>): Rule[] {
  const isOn = ({ id, since, until }: Rule) =>
    (values.get(`${id}.mode`) ?? 'on') === 'on' && since <= year && (until === undefined || year <= until);
  return RULES.filter((rule) => ['fejl', 'forklar'].includes(severityOf(rule, values)) && isOn(rule));
}
