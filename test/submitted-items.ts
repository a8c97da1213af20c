import { sha256 } from '../src/adapters/files/sha256.js';
import { linesOf, PL } from '../src/demo/world.js';
import { amount } from '../src/domain/amount.js';
import { groupLines } from '../src/domain/balance.js';
import { canonicalJson, itemContent } from '../src/domain/canonical.js';
import { changeOf } from '../src/domain/change.js';
import type { YearBefore } from '../src/domain/lineage/lineage.js';
import { previousOf } from '../src/domain/predecessors.js';
import { isRefused } from '../src/domain/refusal.js';
import type { Line } from '../src/domain/takst.js';
import { RecordedLineage } from '../src/features/lineage/recorded-lineage.service.js';
import { ApprovedLines, previousLine } from '../src/features/review/approved/approved-lines.service.js';
import { Item } from '../src/features/review/item.entity.js';
import { type NewItem, ReportedItems } from '../src/features/review/workflow/reported-items.service.js';
import { LineRow } from '../src/features/submissions/line.entity.js';
import { Submission } from '../src/features/submissions/submission.entity.js';
import { Upload } from '../src/features/submissions/upload/upload.entity.js';
import { User } from '../src/features/users/user.entity.js';
import type { TestApp } from './app.js';

const YEAR = 2027;

interface Submitted {
  driftsherre: number;
  /** Who the line's markeringer send it to; unflagged where nothing is said. */
  flags?: (line: Line) => 'FU' | 'DAS' | null;
  /** What the driftsherre reports other than the demo world says. */
  change?: (line: Line) => Partial<Line>;
}

/**
 * Submits the demo world's lines of 2027 for a driftsherre, through the workflow, without the way of an upload: with the
 * markeringer that a spec needs. In the order of the lines.
 */
export async function submitItems(house: TestApp, { driftsherre, flags, change }: Submitted): Promise<Item[]> {
  const lines = linesOf(YEAR, driftsherre).map((line) => ({ ...line, ...change?.(line) }));
  const before = await yearBefore(house);
  return house.database.transaction(async (manager) => {
    const user = await manager.findOneByOrFail(User, { email: `indberetter-${driftsherre}@demo.invalid` });
    const number = 1 + (await manager.countBy(Submission, { year: YEAR, organisation: driftsherre }));
    const of = { year: YEAR, organisation: driftsherre };
    const file = { ...of, number, userId: user.id, fileName: 'takster.xlsx', status: 'checked' as const };
    const upload = await manager.save(Upload, file);
    const rows = lines.map((line, index) => ({ ...line, uploadId: upload.id, row: 6 + index }));
    const { identifiers } = await manager.insert(LineRow, rows as never[]);
    await manager.update(Submission, of, { state: 'replaced' });
    const submission = await manager.save(Submission, {
      ...of,
      uploadId: upload.id,
      state: 'submitted' as const,
      receipt: `TP-${YEAR}-${driftsherre}-${String(number).padStart(4, '0')}`,
      hash: sha256(JSON.stringify(lines)),
      submittedBy: user.id,
    });
    const groups = groupLines(lines);
    const steps = lines.map((line, index) => {
      const group = groups.find((one) => one.lines.includes(line)) ?? groupLines([line])[0];
      if (!group) throw new Error('a line has a group');
      const explanation = line.explanation ? { cause: line.cause, text: line.explanation } : null;
      const follows = previousOf(line, before);
      const moved = follows && changeOf(line, group, follows, amount(PL[YEAR] ?? '0'));
      const flaggedFor = flags?.(line) ?? null;
      const item: NewItem = {
        ...of,
        kind: 'yearly',
        lineKey: line.lineKey,
        lineId: identifiers[index]?.id as number,
        submissionId: submission.id,
        contentHash: sha256(canonicalJson(itemContent(line, group.lines, explanation))),
        flaggedFor,
        flags: flaggedFor ? [flaggedFor === 'FU' ? 'R40' : 'R41'] : [],
        findings: null,
        cleaned: moved?.cleaned ?? null,
        nominal: moved?.nominal ?? null,
        real: moved?.real ?? null,
        comparedOn: moved?.basis ?? null,
        yearlyEffect: moved?.yearlyEffect ?? null,
        recommendation: null,
        explanation,
      };
      const request = { action: 'submit' as const, contentHash: item.contentHash, declaration: true, openErrors: 0 };
      return { item, request };
    });
    const roles = [{ role: 'indberetter' as const, organisation: driftsherre }];
    const who = { userId: user.id, name: user.name, roles };
    const answer = await house.app.get(ReportedItems, { strict: false }).stepAll(manager, who, steps);
    if (isRefused(answer)) throw new Error(answer.refusal.message);
    return manager.find(Item, { where: of, relations: { line: true }, order: { id: 'ASC' } });
  });
}

async function yearBefore(house: TestApp): Promise<YearBefore> {
  const approved = await house.app.get(ApprovedLines, { strict: false }).ofYear(YEAR - 1);
  const lineage = await house.app.get(RecordedLineage, { strict: false }).ofYear(YEAR);
  return { previous: new Map(approved.map((item) => [item.lineKey, previousLine(item)])), lineage };
}
