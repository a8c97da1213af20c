import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sha256 } from '../../adapters/files/sha256.js';
import { writeTakstbilag } from '../../adapters/workbook/write-takstbilag.js';
import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { readModel } from '../../domain/takstbilag/stored-model.js';
import { StoredFile } from '../submissions/stored-file.entity.js';
import { Edition } from './edition.entity.js';
import { EditionFile } from './edition-file.entity.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes the workbook of an edition, once: whoever fetches it gets the same bytes ever after. */
@Injectable()
export class EditionFiles {
  constructor(private readonly dataSource: DataSource) {}

  write(editionId: number): Promise<void> {
    return this.dataSource.transaction((manager) => this.writeWithin(manager, editionId));
  }

  /** Locks the edition, so that a job that is delivered twice writes one file. */
  async writeWithin(manager: EntityManager, editionId: number): Promise<void> {
    await manager.findOneOrFail(Edition, { where: { id: editionId }, lock: { mode: 'pessimistic_write' } });
    if (await manager.existsBy(EditionFile, { editionId, format: 'xlsx' })) return;
    const { model, hash } = await manager.findOneOrFail(Edition, {
      where: { id: editionId },
      select: { id: true, model: true, hash: true },
    });
    const bytes = await workbookOf(readModel(model), hash);
    const file = { sha256: sha256(bytes), bytes, size: bytes.length, mediaType: XLSX };
    await manager.createQueryBuilder().insert().into(StoredFile).values(file).orIgnore().execute();
    await manager.insert(EditionFile, { editionId, format: 'xlsx', sha256: file.sha256 });
  }

  /** null: not written yet. */
  async workbook(editionId: number): Promise<Buffer | null> {
    const found = await this.dataSource.manager.findOne(EditionFile, {
      where: { editionId, format: 'xlsx' },
      relations: { file: true },
      select: { editionId: true, format: true, file: { sha256: true, bytes: true } },
    });
    return found?.file.bytes ?? null;
  }

  /** Editions whose workbook is still to be written. */
  async waiting(): Promise<number[]> {
    const editions = await this.dataSource
      .createQueryBuilder(Edition, 'edition')
      .leftJoin(EditionFile, 'file', "file.edition_id = edition.id AND file.format = 'xlsx'")
      .where('file.edition_id IS NULL')
      .getMany();
    return editions.map(({ id }) => id);
  }
}

async function workbookOf(model: TakstbilagModel, hash: string): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeTakstbilag(model, hash, stream)]);
  return bytes;
}
