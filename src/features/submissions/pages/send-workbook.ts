import { NotFoundException, UnprocessableEntityException } from '@nestjs/common';
import type { Response } from 'express';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { type Download, XLSX } from '../../../web/download.js';

/** A workbook under our own file name, never shown in the browser. A refusal becomes the page that says why. */
export function sendWorkbook(response: Response, answer: Download | Refused): void {
  if (isRefused(answer)) {
    if (answer.refusal.code === 'not_found') throw new NotFoundException();
    throw new UnprocessableEntityException(answer.refusal);
  }
  response.attachment(answer.fileName).type(XLSX).set('x-content-type-options', 'nosniff').send(answer.bytes);
}
