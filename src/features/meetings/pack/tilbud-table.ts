import type { PackTable } from '../../../domain/meeting/pack.js';
import { dayInWords } from '../../../web/format.js';
import type { PackChange } from './pack-input.js';
import { tableOf } from './table-of.js';

/**
 * The ind- and udmeldinger of a point, as the minutes have them. After the meeting what was decided takes the place of the
 * day, which the change in words says, too.
 */
export const tilbudTable = (changes: readonly PackChange[], decided: boolean): PackTable =>
  tableOf(
    'Ind- og udmeldinger',
    [
      { label: 'Tilbud', width: 3.2, cell: ({ title }: PackChange) => title },
      { label: 'Driftsherre', width: 2.3, cell: ({ party }) => party },
      { label: 'Ændring', width: 2.9, cell: ({ kind, effect }) => `${kind}\n${effect}` },
      ...(decided ? [] : [{ label: 'Gælder fra', width: 1.6, cell: ({ from }: PackChange) => dayInWords(from) }]),
      { label: 'Pladser', width: 1.3, numeric: true, cell: ({ places }) => places },
      { label: 'Begrundelse', width: 3, cell: decided ? reasonOf : recommended },
      ...(decided ? [{ label: 'Afgørelse', width: 1.7, cell: outcomeOf }] : []),
    ],
    changes,
  );

const reasonOf = ({ reason }: PackChange): string => reason.trim() || '–';

/** The driftsherre's reason, and what the secretariat makes of it. */
const recommended = (change: PackChange): string =>
  change.recommendation
    ? `${reasonOf(change)}\nSekretariatets indstilling: ${change.recommendation}`
    : reasonOf(change);

const outcomeOf = ({ decision, stateText }: PackChange): string => (decision ? OUTCOMES[decision.outcome] : stateText);

const OUTCOMES = { approved: 'Godkendt af DAS', refused: 'Ikke godkendt af DAS' } as const;
