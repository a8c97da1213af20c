import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { day, number } from './figures.js';
import { section } from './section.js';

/** What is decided of the tilbudsvifte: who came in, went out, or changed. */
export const tilbudChanges = ({ tilbudChanges: decided }: TakstbilagModel): Block[] =>
  decided.length === 0
    ? []
    : section({
        title: 'Ind- og udmeldinger',
        empty: '',
        summary: 'Ind- og udmeldinger og andre ændringer af tilbud',
        columns: [
          { heading: 'Tilbud', share: 4, rowHeader: true },
          { heading: 'Driftsherre', share: 2.5 },
          { heading: 'Ændring', share: 2 },
          { heading: 'Fra', share: 1.2 },
          { heading: 'Pladser før', share: 1, align: 'right' },
          { heading: 'Pladser efter', share: 1, align: 'right' },
          { heading: 'Afgørelse', share: 2.5 },
          { heading: 'Begrundelse', share: 4 },
          { heading: 'Dato', share: 1.2 },
        ],
        rows: decided.map((entry) => ({
          cells: [
            entry.tilbud,
            entry.party.name,
            entry.kindText,
            day(entry.effectiveDate),
            number(entry.placesBefore),
            number(entry.placesAfter),
            { text: entry.outcome, small: entry.meeting },
            entry.grounds ?? '',
            day(entry.date),
          ],
        })),
      });
