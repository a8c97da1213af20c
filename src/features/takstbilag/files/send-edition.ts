import type { Response } from 'express';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import { problem } from '../../../web/problem.js';
import { statusOf } from '../../../web/refusal-status.js';
import type { EditionDownload } from './edition-download.service.js';

/** Sends an edition as a file, or says why there is none. */
export function sendEdition(response: Response, file: EditionDownload | Refused): void {
  if (isRefused(file)) {
    const status = statusOf(file.refusal);
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify(problem(status, file.refusal)));
    return;
  }
  response.type(file.mediaType).attachment(file.fileName).type(file.mediaType).send(file.bytes);
}
