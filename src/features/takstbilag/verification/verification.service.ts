import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { RowsMissing } from '../../../database/kept-rows.js';
import { differences } from '../../../domain/takstbilag/differences.js';
import { readModel } from '../../../domain/takstbilag/stored-model.js';
import { AuditService } from '../../audit/audit.service.js';
import { StoredFile } from '../../submissions/upload/stored-file.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { EditionAssembly, hashOf } from '../edition/edition-assembly.service.js';
import { EditionFile } from '../edition/edition-file.entity.js';
import { EditionPublication } from '../edition/edition-publication.entity.js';
import { decisionFaults } from './decision-faults.js';
import { logFaults } from './log-faults.js';

/** What was gone through, and what does not fit; each fault names the thing, in Danish. */
export interface Verification {
  editions: number;
  takster: number;
  files: number;
  faults: string[];
}

/**
 * Goes through what must never change (safety.md, "What is true stays true"): the chain of the log, what was decided on which
 * content, each edition against its hash, its files and the decisions behind it, from which it is made again. Changes nothing.
 */
@Injectable()
export class TakstbilagVerification {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly assembly: EditionAssembly,
  ) {}

  verify(): Promise<Verification> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const broken = (await this.audit.broken(manager)).map(brokenRow);
      const found: Verification = { editions: 0, takster: 0, files: 0, faults: broken };
      found.faults.push(...(await logFaults(manager)), ...(await decisionFaults(manager)));
      const editions = await manager.find(Edition, { order: { year: 'ASC', number: 'ASC' } });
      for (const edition of editions) await this.verifyEdition(manager, edition, found);
      await this.verifyFiles(manager, found);
      return found;
    });
  }

  private async verifyEdition(manager: EntityManager, edition: Edition, found: Verification): Promise<void> {
    const { id, hash } = edition;
    const { model, madeFrom } = await manager.findOneOrFail(Edition, {
      where: { id },
      select: { id: true, model: true, madeFrom: true },
    });
    const fault = (text: string) => found.faults.push(`${nameOf(edition)}: ${text}`);
    found.editions += 1;
    if (hashOf(model) !== hash) fault('indholdet passer ikke til fingeraftrykket.');
    const publication = await manager.findOneBy(EditionPublication, { editionId: id });
    if (publication && publication.hash !== hash) fault('den er offentliggjort med et andet fingeraftryk.');
    try {
      found.takster += readModel(model).overview.total.approved;
      const again = await this.assembly.again(manager, edition, madeFrom, model);
      const where = differences(model, again);
      if (hashOf(again) !== hash || where.length > 0) fault(differsIn(where));
    } catch (error) {
      fault(`den kan ikke dannes igen af afgørelserne: ${whyNot(error)}.`);
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
      if (!file || sha256(file.bytes) !== expected) found.faults.push(`${nameOf(edition)}: ${format}-filen er ændret.`);
    }
  }
}

const MOST_NAMED = 5;

const brokenRow = (id: string): string => `Loggen: række ${id} passer ikke til rækken før.`;

const nameOf = ({ year, number }: Edition): string => `Takstbilag ${year}, udgave ${number}`;

function differsIn(where: readonly string[]): string {
  const rest = where.length - MOST_NAMED;
  const named = [...where.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} andre steder`] : [])].join('; ');
  return `dannet igen af afgørelserne giver det noget andet; forskellen er i: ${named || 'læsevejledningen'}.`;
}

/** Rows that do not belong together are no takstbilag; a database that fails is another matter. */
function whyNot(error: unknown): string {
  if (error instanceof RowsMissing) return `række ${error.ids.join(', ')} i ${error.table} er væk`;
  if (error instanceof QueryFailedError) throw error;
  return 'de hænger ikke sammen';
}
