import { Controller, Get, Param, ParseIntPipe, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Who } from '../../../domain/access/roles.js';
import { Policy } from '../../../web/policy.js';
import { CurrentUser } from '../../../web/request.js';
import { found } from '../found.js';
import { MeetingDocuments } from './meeting-documents.service.js';

/** The papers of a meeting as files, for the pages and the API. */
@Controller(['moeder/:id/dokumenter', 'api/v1/meetings/:id/documents'])
@ApiExcludeController()
export class MeetingDocumentsController {
  constructor(private readonly documents: MeetingDocuments) {}

  @Get(':name')
  @Policy('meeting.read')
  async one(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('name') name: string,
    @Res() response: Response,
  ): Promise<void> {
    const { mediaType, fileName, bytes } = found(await this.documents.fetch(who, id, name));
    response.type(mediaType).attachment(fileName).type(mediaType).send(bytes);
  }
}
