import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sha256 } from '../../adapters/files/sha256.js';
import { amount } from '../../domain/amount.js';
import { canonicalJson } from '../../domain/canonical.js';
import { readModel } from '../../domain/takstbilag/stored-model.js';
import { AuditService } from '../audit/audit.service.js';
import { ApprovedTakst } from '../review/approved-takst.entity.js';
import { Decision } from '../review/decision.entity.js';
import { StoredFile } from '../submissions/stored-file.entity.js';
import { Edition } from './edition.entity.js';
import { EditionFile } from './edition-file.entity.js';
import { EditionPublication } from './edition-publication.entity.js';

/** What was gone through, and what does not fit; each fault names the thing, in Danish. */
export interface Verification {
  editions: number;
  takster: number;
  files: number;
  faults: string[];
}

/**
 * Goes through what must never change (safety.md, "What is true stays true"): the chain of the log, each edition's hash, its
 * files, and that every takst it lists was approved by a decision that stood when it was made. Changes nothing.
 */
@Injectable()
export class TakstbilagVerification {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
  ) {}

  verify(): Promise<Verification> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const broken = await this.audit.broken(manager);
      const found: Verification = { editions: 0, takster: 0, files: 0, faults: broken.map(brokenRow) };
      const editions = await manager.find(Edition, { order: { year: 'ASC', number: 'ASC' } });
      for (const edition of editions) await this.verifyEdition(manager, edition, found);
      await this.verifyFiles(manager, found);
      return found;
    });
  }

  private async verifyEdition(manager: EntityManager, edition: Edition, found: Verification): Promise<void> {
    const { id, year, number, hash } = edition;
    const name = `Takstbilag ${year}, udgave ${number}`;
    const { model: stored } = await manager.findOneOrFail(Edition, { where: { id }, select: { model: true } });
    found.editions += 1;
    if (sha256(canonicalJson(stored)) !== hash)
      found.faults.push(`${name}: indholdet passer ikke til fingeraftrykket.`);
    const publication = await manager.findOneBy(EditionPublication, { editionId: id });
    if (publication && publication.hash !== hash)
      found.faults.push(`${name}: den er offentliggjort med et andet fingeraftryk.`);
    const approved = await approvedBefore(manager, edition);
    const takster = readModel(stored).sections.flatMap(({ paragraffer }) => paragraffer.flatMap((one) => one.takster));
    for (const { lineKey, takst, unit } of takster) {
      found.takster += 1;
      const is = (one: ApprovedTakst) => one.line.takst?.equals(amount(takst)) && one.line.unit === unit;
      if (!approved.get(lineKey)?.some(is))
        found.faults.push(`${name}: taksten på linje ${lineKey} svarer ikke til nogen afgørelse, der gjaldt da.`);
    }
  }

  private async verifyFiles(manager: EntityManager, found: Verification): Promise<void> {
    const files = await manager.find(EditionFile, { relations: { edition: true }, order: { editionId: 'ASC' } });
    for (const { sha256: expected, format, edition } of files) {
      const file = await manager.findOne(StoredFile, {
        where: { sha256: expected },
        select: { sha256: true, bytes: true },
      });
      found.files += 1;
      if (!file || sha256(file.bytes) !== expected)
        found.faults.push(`Takstbilag ${edition.year}, udgave ${edition.number}: ${format}-filen er ændret.`);
    }
  }
}

const brokenRow = (id: string): string => `Loggen: række ${id} passer ikke til rækken før.`;

/** The approvals by Linje-ID that stood when an edition was made: none that was taken back before. */
async function approvedBefore(
  manager: EntityManager,
  { id, year }: Edition,
): Promise<ReadonlyMap<string, ApprovedTakst[]>> {
  // Moments are compared in the database, which knows them to the microsecond.
  const approvals = await manager
    .createQueryBuilder(ApprovedTakst, 'approved')
    .innerJoinAndSelect('approved.line', 'line')
    .innerJoin('approved.item', 'item')
    .innerJoin(Edition, 'edition', 'edition.id = :id', { id })
    .leftJoin(Decision, 'undo', 'undo.undoes = approved.decisionId AND undo.decidedAt <= edition.madeAt')
    .where('item.year = :year AND approved.approvedAt <= edition.madeAt AND undo.id IS NULL', { year })
    .getMany();
  const byLine = new Map<string, ApprovedTakst[]>();
  for (const one of approvals) byLine.set(one.line.lineKey, [...(byLine.get(one.line.lineKey) ?? []), one]);
  return byLine;
}
