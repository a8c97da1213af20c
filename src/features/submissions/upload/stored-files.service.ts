import { type EntityManager, Not } from 'typeorm';
import { sha256 } from '../../../adapters/files/sha256.js';
import { XLSX } from '../../../web/download.js';
import { StoredFile } from './stored-file.entity.js';
import { Upload } from './upload.entity.js';

/** Keeps the bytes as they came; the same bytes once. Its row is locked until the transaction ends. */
export async function keepBytes(manager: EntityManager, bytes: Buffer): Promise<string> {
  const hash = sha256(bytes);
  await manager.upsert(StoredFile, { sha256: hash, bytes, size: bytes.length, mediaType: XLSX }, ['sha256']);
  return hash;
}

/** The bytes of a file; null once they were deleted. */
export async function bytesOf(manager: EntityManager, hash: string | null): Promise<Buffer | null> {
  if (hash === null) return null;
  const file = await manager.findOne(StoredFile, { where: { sha256: hash }, select: { sha256: true, bytes: true } });
  return file?.bytes ?? null;
}

/** Deletes the bytes of an upload unless another one has the same; whoever is about to keep them waits, and keeps them anew. */
export async function deleteBytes(manager: EntityManager, { id, sha256: hash }: Upload): Promise<void> {
  if (hash === null) return;
  await manager.findOne(StoredFile, {
    where: { sha256: hash },
    select: { sha256: true },
    lock: { mode: 'pessimistic_write' },
  });
  const shared = await manager.existsBy(Upload, { sha256: hash, id: Not(id) });
  if (!shared) await manager.delete(StoredFile, { sha256: hash });
}
