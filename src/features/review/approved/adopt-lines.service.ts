import type { EntityManager } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import type { Who } from '../../../domain/access/roles.js';
import type { Amount } from '../../../domain/amount.js';
import { groupLines } from '../../../domain/balance.js';
import { canonicalJson, itemContent } from '../../../domain/canonical.js';
import type { Refused } from '../../../domain/refusal.js';
import type { Line } from '../../../domain/takst.js';
import { LineRow } from '../../submissions/line.entity.js';
import { Upload } from '../../submissions/upload/upload.entity.js';
import type { NewItem, ReportedItems } from '../workflow/reported-items.service.js';

/** Takster that were approved elsewhere, of one driftsherre and year, to be taken over as they stand. */
export interface Adoption {
  year: number;
  organisation: number;
  /** Where they come from, as told in the log of each takst. */
  source: string;
  /** The file they were read from; null: none. */
  file: { name: string; sha256: string } | null;
  /** `cleaned` as that takstbilag had it; null: unknown, the nominal takst is compared then. */
  lines: readonly (Line & { cleaned: Amount | null; row: number })[];
}

/** Stores the lines and their items, approved. One transaction: the caller's. */
export async function adoptLines(
  manager: EntityManager,
  reported: ReportedItems,
  who: Who,
  adoption: Adoption,
): Promise<{ items: number } | Refused> {
  const { year, organisation, source, file, lines } = adoption;
  const number = 1 + (await manager.countBy(Upload, { year, organisation }));
  const upload = await manager.save(Upload, {
    kind: 'import' as const,
    year,
    organisation,
    number,
    userId: who.userId,
    fileName: file?.name ?? source,
    sha256: file?.sha256 ?? null,
    status: 'checked' as const,
  });
  const { identifiers } = await manager.insert(
    LineRow,
    lines.map((line) => ({ ...line, uploadId: upload.id })) as never[],
  );
  const groups = groupLines([...lines]);
  const items = lines.map((line, i): NewItem => {
    const members = groups.find((group) => group.lines.some(({ lineKey }) => lineKey === line.lineKey))?.lines ?? [
      line,
    ];
    return {
      year,
      organisation,
      kind: 'yearly',
      lineKey: line.lineKey,
      lineId: identifiers[i]?.id as number,
      submissionId: null,
      contentHash: sha256(canonicalJson(itemContent(line, members, null))),
      flaggedFor: null,
      flags: [],
      findings: null,
      cleaned: line.cleaned,
      nominal: null,
      real: null,
      comparedOn: null,
      yearlyEffect: null,
      recommendation: null,
      explanation: null,
    };
  });
  return reported.adopt(manager, who, items, source);
}
