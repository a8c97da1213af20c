import { refused } from '../../domain/refusal.js';

export const DRIFTSHERRE_MISSING = refused('driftsherre_missing', 'Vælg den driftsherre, det gælder.');
export const ROUND_NOT_OPENED = refused(
  'round_not_open',
  'Runden er ikke åbnet endnu. Takstskemaet kan hentes, når sekretariatet har åbnet den.',
);
export const UPLOAD_CLOSED = refused(
  'round_not_open',
  'Runden tager ikke imod indberetninger. Skriv til sekretariatet, hvis der er noget, der skal rettes.',
);
export const NOT_CHECKED = refused(
  'not_checked',
  'Filen er ikke kontrolleret. Vent, til kontrollen er færdig, eller upload et takstskema, der kan læses.',
);
export const NO_FILE = refused('file_missing', 'Vælg det takstskema, du vil uploade.');
export const EMPTY_FILE = refused('file_empty', 'Filen er tom. Gem takstskemaet i regnearket, og upload det igen.');
export const BYTES_GONE = refused('file_gone', 'Filen er slettet og kan ikke hentes.');
export const NOT_ALIKE = refused(
  'not_alike',
  'Taksterne er ikke ændret ens, så de kan ikke få én fælles forklaring. Forklar dem en for en.',
);
