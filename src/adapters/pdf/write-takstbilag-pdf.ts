import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import { analysis } from './takstbilag/analysis.js';
import { awaiting } from './takstbilag/awaiting.js';
import { changes, corrections } from './takstbilag/changes.js';
import { decisions } from './takstbilag/decisions.js';
import { extraServices } from './takstbilag/extra-services.js';
import { frontPage } from './takstbilag/front-page.js';
import { objective } from './takstbilag/objective.js';
import { overview } from './takstbilag/overview.js';
import { readingGuide } from './takstbilag/reading-guide.js';
import { takster } from './takstbilag/takster.js';
import { tilbudChanges } from './takstbilag/tilbud-changes.js';
import { twoPart } from './takstbilag/two-part.js';
import { writePdf } from './write-pdf.js';

/**
 * Writes the takstbilag as a tagged PDF, with the figures of the workbook. The same edition gives the same bytes; `hash`, of
 * the model's canonical JSON, stands on its front page.
 */
export function writeTakstbilagPdf(model: TakstbilagModel, hash: string): Promise<Buffer> {
  const { takstaar, edition, date, statusText } = model;
  return writePdf({
    title: `Takstbilag ${takstaar}, udgave ${edition}`,
    day: date,
    orientation: 'landscape',
    header: { left: `Takstbilag ${takstaar}, udgave ${edition}`, right: statusText },
    footer: `Fingeraftryk ${hash}`,
    blocks: [
      ...frontPage(model, hash),
      ...readingGuide(model),
      ...overview(model),
      ...takster(model),
      ...twoPart(model),
      ...extraServices(model),
      ...awaiting(model),
      ...objective(model),
      ...tilbudChanges(model),
      ...decisions(model),
      ...changes(model),
      ...corrections(model),
      ...analysis(model),
    ],
  });
}
