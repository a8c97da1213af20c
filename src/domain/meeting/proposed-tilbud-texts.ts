import { indstilling, type PointTexts } from './points.js';
import type { ReadyTilbud } from './ready.js';

/** Ind- and udmelding as the minutes have it (S1 item 8). Names no tilbud: the table does, and it leaves out what is lukket. */
export const tilbudTexts = (year: number, { changes, parties }: ReadyTilbud): PointTexts => ({
  resume: `DAS skal godkende, hvilke tilbud der skal være en del af tilbudsviften i ${year} og dermed være omfattet af styringsaftalen.`,
  sagsfremstilling: [
    `${meldt(changes.length)} fra ${parties === 1 ? '1 driftsherre' : `${parties} driftsherrer`}.`,
    'Tabellen viser hver ønsket ændring af tilbudsviften med driftsherrens begrundelse og sekretariatets indstilling.',
  ].join(' '),
  indstilling: indstilling(
    'DAS',
    changes.length === 1
      ? 'godkender ændringen af tilbudsviften'
      : 'godkender ind- og udmeldingerne enkeltvis eller samlet, jf. tabellen',
    'begrunder, hvis en ændring ikke godkendes',
  ),
});

const meldt = (n: number): string => (n === 1 ? 'Der er meldt 1 ændring' : `Der er meldt ${n} ændringer`);
