import type { PackTable } from '../../../domain/meeting/pack.js';
import { dayInWords } from '../../../web/format.js';
import type { PackChange } from './pack-input.js';
import { tableOf } from './table-of.js';

/** The ind- and udmeldinger of a point, as the minutes have them; after the meeting with what was decided. */
export const tilbudTable = (changes: readonly PackChange[], decided: boolean): PackTable =>
  tableOf(
    'Ind- og udmeldinger',
    [
      { label: 'Tilbud', width: 2.6, cell: ({ title }: PackChange) => title },
      { label: 'Driftsherre', width: 1.8, cell: ({ party }) => party },
      { label: 'Ændring', width: 3, cell: ({ kind, effect }) => `${kind}\n${effect}` },
      { label: 'Gælder fra', width: 1.6, cell: ({ from }) => dayInWords(from) },
      { label: 'Pladser', width: 1.3, numeric: true, cell: ({ places }) => places },
      { label: 'Begrundelse', width: 3.4, cell: decided ? reasonOf : recommended },
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
