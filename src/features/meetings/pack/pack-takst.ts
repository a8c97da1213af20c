import type { Amount } from '../../../domain/amount.js';
import { unitsOf } from '../../../domain/balance.js';
import { itemName, ydelseOf } from '../../../domain/takst-words.js';
import { doneAndHow } from '../../../domain/workflow/done-text.js';
import { STATES } from '../../../domain/workflow/states.js';
import { coveredByApproveAll } from '../../../domain/workflow/workflow.js';
import type { Decision } from '../../review/decision.entity.js';
import type { Item } from '../../review/item.entity.js';
import type { PackTakst } from './pack-input.js';

/** An item as the papers show it, with what was decided on it in the meeting. */
export function packTakst(
  item: Item,
  decision: Decision | undefined,
  lukket: boolean,
  inForce: Amount | null = null,
): PackTakst {
  const { line, state, nominal, real, explanation, recommendation, organisationRow } = item;
  const approval = decision?.action === 'approve';
  return {
    party: organisationRow.shortName,
    name: itemName(line),
    tilbud: line.tilbudName ?? '',
    ydelse: ydelseOf(line),
    paragraf: line.paragraf ?? '',
    unit: line.unit,
    previous: line.previousTakst,
    inForce,
    takst: line.takst,
    nominal,
    real,
    yearly: line.takst && (unitsOf(line)?.times(line.takst) ?? null),
    explanation: explanation?.text ?? null,
    recommendation,
    stateText: STATES[state].label,
    ready: coveredByApproveAll(state) || approval,
    lukket,
    decision: decision ? { outcome: doneAndHow(decision), grounds: decision.comment, approval } : null,
  };
}
