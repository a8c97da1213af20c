import { type Amount, roundTo } from '../../domain/amount.js';
import { unitsOf } from '../../domain/balance.js';
import { toldBridge, toldBridgeSum } from '../../domain/bridge/told-bridge.js';
import { ydelseOf } from '../../domain/takst-words.js';
import { STATES } from '../../domain/workflow/states.js';
import { stepsOf } from '../../web/bridge/shown-steps.js';
import type { ItemCase } from './case/item-case.js';
import type { Item } from './item.entity.js';
import { type ToldProposal, waitingText } from './proposals/told-proposal.js';

/** A quotient never ends; so many decimals are told, and all of them are kept. */
const TOLD_DECIMALS = 6;
const told = (value: Amount | null): Amount | null => value && roundTo(value, TOLD_DECIMALS);

/** An item as the API answers it in a list. Amounts and percentages are written as text. */
export function itemAnswer(item: Item, waiting?: ToldProposal) {
  const { line } = item;
  return {
    id: item.id,
    year: item.year,
    driftsherre: item.organisation,
    driftsherreName: item.organisationRow.name,
    kind: item.kind,
    lineKey: item.lineKey,
    tilbud: line.tilbudName,
    paragraf: line.paragraf,
    ydelse: ydelseOf(line),
    targetGroup: line.targetGroup,
    unit: line.unit,
    validFrom: line.validFrom,
    takst: line.takst,
    previousTakst: line.previousTakst,
    cleaned: item.cleaned,
    nominal: told(item.nominal),
    real: told(item.real),
    comparedOn: item.comparedOn,
    yearlyEffect: told(item.yearlyEffect),
    state: item.state,
    stateLabel: STATES[item.state].label,
    flaggedFor: item.flaggedFor,
    flags: item.flags,
    explanation: item.explanation,
    contentHash: item.contentHash,
    /** A decision that waits for somebody of another driftsherre to confirm it; null also for those who do not review. */
    proposal: waiting ? proposalAnswer(waiting) : null,
  };
}

const proposalAnswer = (waiting: ToldProposal) => {
  const { id, action, label, by, at, where, grounds } = waiting;
  return { id, action, label, by, at, where, grounds, text: waitingText(waiting) };
};

/** One item as the API answers it: what it rests on, what was done with it, and what the caller may do now. */
export function itemCaseAnswer({
  item,
  group,
  units,
  costs,
  history,
  bridges,
  bridgeSum,
  findings,
  recommendation,
  mandate,
  questions,
  notes,
  log,
  replaces,
  waiting,
  actions,
}: ItemCase) {
  const { line: bridge, group: groupBridge } = stepsOf(bridges, item.lineKey);
  return {
    ...itemAnswer(item, waiting ?? undefined),
    /** Of a revision: the takst that it replaces, and the change from it in percentage points. */
    replaces: replaces && { ...replaces, nominal: told(replaces.nominal) },
    units,
    occupancy: item.line.occupancy,
    previousCleaned: item.line.previousCleaned,
    group: {
      grundlag: group.grundlag,
      regulation: group.regulation,
      balance: group.balance,
      lines: group.lines.map((line) => ({
        lineKey: line.lineKey,
        ydelse: ydelseOf(line),
        takst: line.takst,
        unit: line.unit,
        units: unitsOf(line),
      })),
    },
    costs: costs.map(({ total: _, nowPerUnit, beforePerUnit, ...row }) => ({
      ...row,
      nowPerUnit: told(nowPerUnit),
      beforePerUnit: told(beforePerUnit),
    })),
    history,
    bridge: bridge && toldBridge(bridge),
    groupBridge: groupBridge && toldBridge(groupBridge),
    bridgeSum: bridgeSum && toldBridgeSum(bridgeSum),
    findings: findings.map(({ rule, title, severity, body, message, fix }) => ({
      rule,
      title,
      severity,
      body,
      message,
      fix,
    })),
    recommendation,
    mandate,
    questions,
    ...(notes && { notes }),
    log,
    actions: actions.map(({ refusal, ...action }) => ({
      ...action,
      refusal: refusal && { code: refusal.code, message: refusal.message },
    })),
  };
}
