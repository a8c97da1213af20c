import { sha256 } from '../../../adapters/files/sha256.js';
import { cleanedTakst } from '../../../domain/balance.js';
import { canonicalJson, itemContent } from '../../../domain/canonical.js';
import type { Judgement, NewItem } from '../../review/workflow/reported-items.service.js';
import type { JudgedLine, JudgedUpload } from '../check/judged-upload.js';
import { plainLine } from '../plain-line.js';

/** What each line of a judged upload becomes in the submission: its content's hash, its flags, its figures. */
export function itemsOf({ upload, lines }: JudgedUpload, submissionId: number): NewItem[] {
  return lines.map((judged) => {
    const { line, group, explanation } = judged;
    const said = explanation.cause === null && explanation.text === '' ? null : explanation;
    return {
      year: upload.year,
      organisation: upload.organisation,
      kind: upload.revisionId === null ? 'yearly' : 'revision',
      lineKey: line.lineKey,
      lineId: line.id,
      submissionId,
      contentHash: sha256(canonicalJson(itemContent(plainLine(line), group.lines, said))),
      ...judgementOf(judged),
      recommendation: null,
      explanation: said,
    };
  });
}

/** What the rules make of a line, apart from what it says: at its submission, and when it is checked again. */
export function judgementOf(judged: JudgedLine): Judgement {
  const { line, group, change, findings } = judged;
  return {
    ...flagsOf(judged),
    findings,
    cleaned: line.takst && cleanedTakst(line.takst, group),
    nominal: change?.nominal ?? null,
    real: change?.real ?? null,
    comparedOn: change?.basis ?? null,
    yearlyEffect: change?.yearlyEffect ?? null,
  };
}

/** The highest body that a markering names, and the rules that did. */
function flagsOf({ findings }: JudgedLine): Pick<NewItem, 'flaggedFor' | 'flags'> {
  const flagging = findings.filter(({ severity }) => severity === 'markering');
  const bodies = flagging.map(({ body }) => body);
  return {
    flaggedFor: bodies.includes('DAS') ? 'DAS' : bodies.length > 0 ? 'FU' : null,
    flags: [...new Set(flagging.map(({ rule }) => rule))],
  };
}

/** The fingerprint on the receipt: of every line's content with its explanation, and of the tilbudsændringer. */
export function fingerprintOf({ upload }: JudgedUpload, items: readonly NewItem[]): string {
  const lines = items.map(({ lineKey, contentHash }) => ({ lineKey, contentHash }));
  lines.sort((one, other) => (one.lineKey < other.lineKey ? -1 : 1));
  const { year, organisation: driftsherre, tilbudChanges } = upload;
  return sha256(canonicalJson({ year, driftsherre, lines, tilbudChanges }));
}

/** The fingerprint of "nothing to report". */
export function fingerprintOfNothing(year: number, driftsherre: number): string {
  return sha256(canonicalJson({ year, driftsherre, nothingToReport: true }));
}
