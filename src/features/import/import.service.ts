import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Who } from '../../domain/access/roles.js';
import { plainText } from '../../domain/plain-text.js';
import { isRefused, NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import type { ReadImport } from '../../domain/takstskema/import.js';
import { cleanFileName, type ReceivedFile } from '../../web/received-file.js';
import { AuditService } from '../audit/audit.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { adoptLines } from '../review/approved/adopt-lines.service.js';
import { Item } from '../review/item.entity.js';
import { ReportedItems } from '../review/workflow/reported-items.service.js';
import { Round } from '../rounds/round.entity.js';
import { lineKeysAfter } from '../submissions/known-lines.service.js';
import { LineRow } from '../submissions/line.entity.js';
import { lockReporting } from '../submissions/reporting-lock.service.js';
import { bytesOf, keepBytes } from '../submissions/upload/stored-files.service.js';
import { Upload } from '../submissions/upload/upload.entity.js';
import { TilbudRow } from '../tilbud/tilbud.entity.js';
import { type ImportPreview, previewOf } from './import-preview.js';
import { lineOf } from './imported-line.js';
import { readImportFile } from './read-import-file.js';

export interface Imported {
  year: number;
  takster: number;
  /** Those that were not in the tilbudsvifte before. */
  tilbud: number;
}

const NO_FILE = refused('file_missing', 'Filen blev ikke modtaget. Vælg den udfyldte skabelon, og upload den igen.');
const FAULTY = refused('import_faulty', 'Filen har fejl og kan ikke importeres. Ret dem, og upload filen igen.');
const EMPTY = refused('import_empty', 'Filen har ingen takster. Udfyld arket Takstbilag, og upload filen igen.');

/** Takes over the takstbilag of an earlier year and the tilbudsvifte: read, shown, and then brought in whole or not at all. */
@Injectable()
export class ImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reported: ReportedItems,
    private readonly audit: AuditService,
  ) {}

  /** Keeps the file by its SHA-256 when it can be read, with faults or without; a refused one is not kept. */
  async receive(year: number, file: ReceivedFile | undefined): Promise<{ sha256: string; name: string } | Refused> {
    if (!file || file.bytes.length === 0) return NO_FILE;
    const no = await this.refusalOf(this.dataSource.manager, year);
    if (no) return no;
    const read = await this.read(year, file.bytes);
    if (isRefused(read)) return read;
    const sha256 = await this.dataSource.transaction((manager) => keepBytes(manager, file.bytes));
    return { sha256, name: cleanFileName(file.name) };
  }

  /** What a kept file would bring. */
  async preview(year: number, sha256: string): Promise<ImportPreview | Refused> {
    const { manager } = this.dataSource;
    const bytes = await bytesOf(manager, sha256);
    if (!bytes) return NOT_FOUND;
    const read = await this.read(year, bytes);
    if (isRefused(read)) return read;
    return previewOf(read, await this.driftsherrer(manager), await manager.find(TilbudRow));
  }

  /** Brings a kept file in, in one transaction. */
  async run(who: Who, year: number, file: { sha256: string; name: string }): Promise<Imported | Refused> {
    const bytes = await bytesOf(this.dataSource.manager, file.sha256);
    if (!bytes) return NOT_FOUND;
    const read = await this.read(year, bytes);
    if (isRefused(read)) return read;
    if (read.faults.length > 0) return FAULTY;
    if (read.lines.length === 0) return EMPTY;
    return this.dataSource.transaction((manager) => this.store(manager, who, year, file, read));
  }

  /** How many takster a kept file has brought in; null while it has not. */
  async broughtIn(year: number, sha256: string): Promise<number | null> {
    const { manager } = this.dataSource;
    const uploads = await manager.findBy(Upload, { kind: 'import', year, sha256 });
    if (uploads.length === 0) return null;
    return manager.countBy(LineRow, { uploadId: In(uploads.map(({ id }) => id)) });
  }

  async read(year: number, bytes: Buffer): Promise<ReadImport | Refused> {
    const codes = (await this.driftsherrer(this.dataSource.manager)).map(({ code }) => code);
    return readImportFile(bytes, year, codes);
  }

  private async store(
    manager: EntityManager,
    who: Who,
    year: number,
    file: { sha256: string; name: string },
    { lines, tilbud }: ReadImport,
  ): Promise<Imported | Refused> {
    const driftsherrer = await this.driftsherrer(manager);
    for (const { code } of driftsherrer) await lockReporting(manager, code);
    const no = await this.refusalOf(manager, year);
    if (no) return no;
    const added = await addTilbud(manager, tilbud);
    for (const { code } of driftsherrer) {
      const own = lines.filter((line) => line.driftsherre === code);
      if (own.length === 0) continue;
      const nextKey = freeKeys(await lineKeysAfter(manager, code), own);
      const adopted = await adoptLines(manager, this.reported, who, {
        year,
        organisation: code,
        source: `Importeret fra ${file.name}`,
        file,
        lines: own.map((line) => lineOf(line, nextKey)),
      });
      if (isRefused(adopted)) throw new Error(`adopting ${code} was refused: ${adopted.refusal.code}`);
    }
    const imported = { year, takster: lines.length, tilbud: added };
    const data = { ...imported, sha256: file.sha256 };
    await this.audit.append(manager, { userId: who.userId, action: 'import.run', subject: `import ${year}`, data });
    return imported;
  }

  private driftsherrer(manager: EntityManager): Promise<Organisation[]> {
    return manager.find(Organisation, { order: { code: 'ASC' } });
  }

  /** A year that has takster, or a round of its own, is not imported over. */
  private async refusalOf(manager: EntityManager, year: number): Promise<Refused | null> {
    if (await manager.existsBy(Item, { year }))
      return refused('exists', `Der er allerede takster for ${year} i Takstportalen. De kan ikke importeres igen.`);
    if (await manager.existsBy(Round, { year }))
      return refused('exists', `Der er en takstrunde for ${year}. Takster for det år indberettes i runden.`);
    return null;
  }
}

/** A Linje-ID that no line of the file has already. */
function freeKeys(next: () => string, lines: readonly { lineKey: string | null }[]): () => string {
  const taken = new Set(lines.map(({ lineKey }) => lineKey));
  return () => {
    for (;;) {
      const key = next();
      if (!taken.has(key)) return key;
    }
  };
}

/** Adds what the tilbudsvifte does not have; what it has is newer than an import of an earlier year and stays. */
async function addTilbud(manager: EntityManager, tilbud: ReadImport['tilbud']): Promise<number> {
  const known = new Set(
    (await manager.find(TilbudRow)).map(({ driftsherre, name }) => `${driftsherre} ${plainText(name)}`),
  );
  const added = tilbud.filter(({ driftsherre, name }) => !known.has(`${driftsherre} ${plainText(name)}`));
  if (added.length > 0)
    await manager.insert(
      TilbudRow,
      added.map(({ row: _, ...one }) => one),
    );
  return added.length;
}
