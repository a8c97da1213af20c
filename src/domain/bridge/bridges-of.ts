import { addedUp, predecessorsOf } from '../lineage/lineage.js';
import { followed, previousOf } from '../predecessors.js';
import type { ApprovedLine, RuleContext } from '../rules/context.js';
import type { Group, Line } from '../takst.js';
import type { Bridge } from './bridge.js';
import { groupBridgeOf } from './group-bridge.js';
import { bridgeOf } from './line-bridge.js';
import { passedOn } from './passed-on.js';

/** A line with the step of its takst; null: there is nothing to compare with. */
export interface LineBridge {
  line: Line;
  bridge: Bridge | null;
  /** It follows a line of another ydelsestype. */
  otherModel: boolean;
}

/** A group, its own step beside those of its lines. */
export interface GroupBridges {
  group: Group;
  bridge: Bridge | null;
  lines: LineBridge[];
}

type Years = Pick<RuleContext, 'groups' | 'previous' | 'lineage' | 'lastYear' | 'pl'>;

/** The steps of all groups and their lines, in the order of the rows. */
export function bridgesOf({ groups, lastYear, pl, ...before }: Years): GroupBridges[] {
  /** None unless all are known: a part of what a line follows would be taken for the whole. */
  const lastOf = (lines: readonly Line[]): ApprovedLine[] => {
    const { keys } = followed(lines, before);
    const found = keys.flatMap((key) => lastYear.get(key) ?? []);
    return found.length === keys.length ? found : [];
  };
  const following = groups.map((group) => ({
    group,
    last: lastOf(group.lines),
    predecessors: addedUp(group.lines.flatMap((line) => predecessorsOf(line, before))),
  }));
  const partFor = passedOn(following);
  return following.map(({ group, last }) => {
    const partsOf = (lines: readonly ApprovedLine[]) => lines.map((one) => partFor(one, group));
    return {
      group,
      bridge: groupBridgeOf(group, partsOf(last), pl),
      lines: group.lines.map((line): LineBridge => {
        const follows = previousOf(line, before);
        return {
          line,
          bridge: bridgeOf(line, group, partsOf(lastOf([line])), follows, pl),
          otherModel: follows !== null && follows.serviceKind !== line.serviceKind,
        };
      }),
    };
  });
}
