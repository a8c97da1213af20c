import { type Amount, amount } from '../amount.js';
import { weightedDevelopment } from '../change.js';
import { comparable } from './comparable.js';
import type { Listed } from './listed-takster.js';
import type { PublishedTakst } from './model.js';
import type { PartTakst, TwoPartGroup } from './model-sections.js';
import { percent } from './published-takst.js';
import { kindName } from './takst-name.js';

/** The takstgrupper with a basis and activity takster, each as one, in the order of the document. */
export function twoPartGroups(listed: readonly Listed[], pl: Amount): TwoPartGroup[] {
  const groups = new Map<object, Listed[]>();
  for (const entry of listed)
    if (isPart(entry.published)) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups.values()].map((members) => groupOf(members as [Listed, ...Listed[]], pl));
}

function groupOf(members: readonly [Listed, ...Listed[]], pl: Amount): TwoPartGroup {
  const [{ party, published, line, group }] = members;
  const awaiting = group.lines.length - members.length;
  const development = awaiting === 0 ? weightedDevelopment(comparable(members), pl) : null;
  const basis = members.filter((entry) => entry.published.part === 'basis');
  const only = basis.length === 1 ? basis[0]?.published : undefined;
  return {
    party,
    tilbud: published.tilbud,
    paragraf: published.paragraf,
    takstgruppe: line.groupKey,
    takster: members.map((entry) => partTakst(entry.published, only)),
    awaiting,
    follows: followed(members),
    realChange: development && percent(development.percent),
  };
}

const isPart = ({ part }: PublishedTakst): boolean => part === 'basis' || part === 'aktivitet';

function partTakst(takst: PublishedTakst, basis: PublishedTakst | undefined): PartTakst {
  const { lineKey, ydelse, targetGroup, level, unit, validFrom, previous, newModel } = takst;
  const part = takst.part === 'basis' ? 'basis' : 'aktivitet';
  const together = part === 'aktivitet' && basis?.unit === unit ? amount(basis.takst).plus(takst.takst) : null;
  return {
    lineKey,
    ydelse,
    targetGroup,
    part,
    level,
    takst: takst.takst,
    unit,
    validFrom,
    previous: newModel ? null : previous,
    inAll: together?.toFixed() ?? null,
  };
}

/** The takst that the new model took the place of: that of the basis, which carries on what a place cost. */
function followed(members: readonly Listed[]): TwoPartGroup['follows'] {
  const first = members.find(({ published }) => published.newModel);
  if (!first?.previous || !first.published.previous) return null;
  return { ...first.published.previous, ydelse: kindName(first.previous.serviceKind) };
}
