import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { writeFile } from '../../../adapters/takstbilag/write-file.js';
import { readModel } from '../../../domain/takstbilag/stored-model.js';
import { PDF, XLSX } from '../../../web/download.js';
import { StoredFile } from '../../submissions/upload/stored-file.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { EditionFile, WRITTEN_FORMATS, type WrittenFormat } from '../edition/edition-file.entity.js';

const MEDIA_TYPES: Record<WrittenFormat, string> = { xlsx: XLSX, pdf: PDF };

/** Writes the workbook and the PDF of an edition, once: whoever fetches them gets the same bytes ever after. */
@Injectable()
export class EditionFiles {
  constructor(private readonly dataSource: DataSource) {}

  write(editionId: number): Promise<void> {
    return this.dataSource.transaction((manager) => this.writeWithin(manager, editionId));
  }

  /** Locks the edition, so that a job that is delivered twice writes each file once. */
  async writeWithin(manager: EntityManager, editionId: number): Promise<void> {
    await manager.findOneOrFail(Edition, { where: { id: editionId }, lock: { mode: 'pessimistic_write' } });
    const written = await manager.findBy(EditionFile, { editionId });
    const missing = WRITTEN_FORMATS.filter((format) => !written.some((file) => file.format === format));
    if (missing.length === 0) return;
    const { model, hash } = await manager.findOneOrFail(Edition, {
      where: { id: editionId },
      select: { id: true, model: true, hash: true },
    });
    for (const format of missing) {
      const bytes = await writeFile({ format, model: readModel(model), hash });
      const file = { sha256: sha256(bytes), bytes, size: bytes.length, mediaType: MEDIA_TYPES[format] };
      await manager.createQueryBuilder().insert().into(StoredFile).values(file).orIgnore().execute();
      await manager.insert(EditionFile, { editionId, format, sha256: file.sha256 });
    }
  }

  /** null: not written yet. */
  async read(editionId: number, format: WrittenFormat): Promise<Buffer | null> {
    const found = await this.dataSource.manager.findOne(EditionFile, {
      where: { editionId, format },
      relations: { file: true },
      select: { editionId: true, format: true, file: { sha256: true, bytes: true } },
    });
    return found?.file.bytes ?? null;
  }

  /** Editions of which a file is still to be written. */
  async waiting(): Promise<number[]> {
    const editions = await this.dataSource
      .createQueryBuilder(Edition, 'edition')
      .where(`(${WRITTEN}) < :all`, { all: WRITTEN_FORMATS.length })
      .getMany();
    return editions.map(({ id }) => id);
  }
}

const WRITTEN = 'select count(*) from edition_file file where file.edition_id = edition.id';
