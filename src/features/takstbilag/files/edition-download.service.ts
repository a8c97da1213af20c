import { Injectable } from '@nestjs/common';
import type { Who } from '../../../domain/access/roles.js';
import { canonicalJson } from '../../../domain/canonical.js';
import { NOT_FOUND, type Refused, refused } from '../../../domain/refusal.js';
import { PDF, XLSX } from '../../../web/download.js';
import { isCsvTable, tableCsv, taksterCsv } from '../csv/tables.js';
import { type EditionEntry, Editions, type WholeEdition } from '../edition/editions.service.js';
import { EditionFiles } from './edition-files.service.js';

export interface EditionDownload {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** The forms a takstbilag is fetched in. */
export const FORMATS = {
  xlsx: { label: 'Excel', mediaType: XLSX },
  pdf: { label: 'PDF', mediaType: PDF },
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  json: { label: 'JSON', mediaType: 'application/json; charset=utf-8' },
} as const;
export type Format = keyof typeof FORMATS;

/** A file that can be fetched now, with its bytes counted. */
export interface FileOffer {
  format: Format;
  size: number;
}

/** An edition as a file. The JSON is the canonical one: its SHA-256 is the fingerprint of the edition. */
@Injectable()
export class EditionDownloads {
  /** Of the forms that are told on the way out. Editions never change, so each is counted once. */
  private readonly told = new Map<number, FileOffer[]>();

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
    if (format === 'json' || format === 'csv') return { fileName, mediaType, bytes: TOLD[format](edition) };
    const bytes = await this.files.read(edition.id, format);
    return bytes ? { fileName, mediaType, bytes } : NOT_WRITTEN;
  }

  /** A table of it beside the takster, as CSV. */
  async fetchTable(who: Who | null, year: number, number: number, table: string): Promise<EditionDownload | Refused> {
    if (!isCsvTable(table)) return NOT_FOUND;
    const edition = await this.editions.find(who, year, number);
    if (!edition) return NOT_FOUND;
    const fileName = `takstbilag-${year}-udgave-${number}-${table}.csv`;
    return { fileName, mediaType: FORMATS.csv.mediaType, bytes: tableCsv(edition.model, table) };
  }

  /** What there is to fetch of an edition that the caller may see. */
  async offered(edition: EditionEntry): Promise<FileOffer[]> {
    const told = this.told.get(edition.id) ?? toldOf(await this.editions.whole(edition));
    this.told.set(edition.id, told);
    return [...edition.written, ...told];
  }
}

type Content = Pick<WholeEdition, 'model' | 'stored'>;

const TOLD = {
  csv: ({ model }: Content): Buffer => taksterCsv(model),
  json: ({ stored }: Content): Buffer => Buffer.from(canonicalJson(stored)),
} as const;

const toldOf = (edition: Content): FileOffer[] => [
  { format: 'csv', size: TOLD.csv(edition).length },
  { format: 'json', size: TOLD.json(edition).length },
];

const isFormat = (format: string): format is Format => Object.hasOwn(FORMATS, format);

const NOT_WRITTEN = refused('file_not_ready', 'Filen er ved at blive skrevet. Vent et øjeblik, og prøv igen.');
