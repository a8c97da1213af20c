import { Injectable } from '@nestjs/common';
import { writeMeetingDocx } from '../../../adapters/docx/write-meeting.js';
import { writeMeetingPdf } from '../../../adapters/pdf/meeting-document.js';
import type { Who } from '../../../domain/access/roles.js';
import type { MeetingPack } from '../../../domain/meeting/pack.js';
import { isRefused, NOT_FOUND, type Refused } from '../../../domain/refusal.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { Referater } from './referater.service.js';

export const ACCESSES = ['medlemmer', 'aaben'] as const;

/** The forms in which a meeting's papers are fetched. */
export const DOCUMENT_FORMATS = {
  docx: {
    label: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeMeetingDocx,
  },
  pdf: { label: 'PDF', mediaType: 'application/pdf', write: writeMeetingPdf },
} as const;
export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;

export interface MeetingDocument {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** "dagsorden-medlemmer.docx" */
export const documentName = (
  kind: MeetingPack['kind'],
  access: MeetingPack['access'],
  format: DocumentFormat,
): string => `${kind}-${access}.${format}`;

/** What a meeting has as documents now: the dagsorden and a draft of the referat while it is open, then the referat. */
export const kindsOf = ({ state }: Meeting): MeetingPack['kind'][] =>
  state === 'open' ? ['dagsorden', 'referat'] : ['referat'];

/** A meeting's papers as files. */
@Injectable()
export class MeetingDocuments {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly referater: Referater,
  ) {}

  async fetch(who: Who, id: number, name: string): Promise<MeetingDocument | Refused> {
    const meeting = await this.meetings.one(who, id);
    if (isRefused(meeting)) return meeting;
    const [, kind, access, format] = name.match(NAME) ?? [];
    if (!isFormat(format)) return NOT_FOUND;
    const pack = await this.referater.packOf(meeting, kind as MeetingPack['kind'], access as MeetingPack['access']);
    if (!pack) return NOT_FOUND;
    const { mediaType, write } = DOCUMENT_FORMATS[format];
    const fileName = `${meeting.body.toLowerCase()}-${meeting.heldOn}-${name}`;
    return { fileName, mediaType, bytes: await write(pack) };
  }
}

const NAME = /^(dagsorden|referat)-(medlemmer|aaben)\.([a-z]+)$/;

const isFormat = (format: string | undefined): format is DocumentFormat =>
  format !== undefined && Object.hasOwn(DOCUMENT_FORMATS, format);
