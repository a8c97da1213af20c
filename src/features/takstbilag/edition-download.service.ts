import { Injectable } from '@nestjs/common';
import type { Who } from '../../domain/access/roles.js';
import { canonicalJson } from '../../domain/canonical.js';
import { NOT_FOUND, type Refused, refused } from '../../domain/refusal.js';
import { EditionFiles } from './edition-files.service.js';
import { Editions } from './editions.service.js';
import { takstbilagCsv } from './takstbilag-csv.js';

export interface EditionDownload {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** The forms a takstbilag is fetched in. */
export const FORMATS = {
  xlsx: { label: 'Excel', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' },
} as const;
export type Format = keyof typeof FORMATS;

/** An edition as a file. The JSON is the canonical one: its SHA-256 is the fingerprint of the edition. */
@Injectable()
export class EditionDownloads {
  constructor(
    private readonly editions: Editions,
    private readonly files: EditionFiles,
  ) {}

  async fetch(who: Who | null, year: number, number: number, format: string): Promise<EditionDownload | Refused> {
    if (!isFormat(format)) return NOT_FOUND;
    const edition = await this.editions.find(who, year, number);
    if (!edition) return NOT_FOUND;
    const fileName = `takstbilag-${year}-udgave-${number}.${format}`;
    const { mediaType } = FORMATS[format];
    if (format === 'json') return { fileName, mediaType, bytes: Buffer.from(canonicalJson(edition.stored)) };
    if (format === 'csv') return { fileName, mediaType, bytes: takstbilagCsv(edition.model) };
    const bytes = await this.files.workbook(edition.id);
    return bytes ? { fileName, mediaType, bytes } : NOT_WRITTEN;
  }
}

const isFormat = (format: string): format is Format => Object.hasOwn(FORMATS, format);

const NOT_WRITTEN = refused('file_not_ready', 'Regnearket er ved at blive skrevet. Vent et øjeblik, og prøv igen.');
