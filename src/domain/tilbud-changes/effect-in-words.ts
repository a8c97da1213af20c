import { amount, formatDanish } from '../amount.js';
import type { ChangeContent, TilbudPart } from './change-content.js';

const DATE = new Intl.DateTimeFormat('da-DK', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const day = (iso: string): string => DATE.format(new Date(`${iso}T00:00:00Z`));
const places = (value: string): string =>
  `${formatDanish(amount(value), 'exact')} ${value === '1' ? 'plads' : 'pladser'}`;

/** What the request would mean, in one sentence: "Står med 27 pladser fra 1. januar 2027.". */
export function effectInWords(change: ChangeContent): string {
  const { kind, parts, effectiveDate, until } = change;
  const from = `fra ${day(effectiveDate)}`;
  const named = listed(parts.map(partInWords));
  if (kind === 'ind')
    return `Kommer i tilbudsviften ${from}${parts[0]?.places ? ` med ${places(parts[0].places)}` : ''}.`;
  if (kind === 'ud') return `Går ud af tilbudsviften ${from}.`;
  if (kind === 'closed') return `Er lukket ${from}.`;
  if (kind === 'renamed') return parts[0] ? `Hedder ${parts[0].name} ${from}.` : `Får nyt navn ${from}.`;
  if (kind === 'places') return `${placesInWords(change)} ${from}${until ? ` til og med ${day(until)}` : ''}.`;
  if (kind === 'split') return parts.length > 0 ? `Deles ${from} i ${named}.` : `Deles ${from}.`;
  const verb = kind === 'merged' ? 'Lægges sammen' : 'Lægges om';
  return parts.length > 0 ? `${verb} ${from} til ${named}.` : `${verb} ${from}.`;
}

function placesInWords({ placesAfter, outsidePlaces }: ChangeContent): string {
  const outside = outsidePlaces ? `${places(outsidePlaces)} uden for aftalen` : '';
  if (placesAfter === null) return `Har ${outside}`;
  return `Står med ${places(placesAfter)}${outside ? ` og har ${outside}` : ''}`;
}

function partInWords({ name, paragraf, places: count, internalPlaces }: TilbudPart): string {
  const internal = internalPlaces ? `, heraf ${formatDanish(amount(internalPlaces), 'exact')} interne` : '';
  const facts = [paragraf, count && `${places(count)}${internal}`].filter(Boolean).join(', ');
  return facts ? `${name} (${facts})` : name;
}

const listed = (texts: readonly string[]): string =>
  texts.length > 1 ? `${texts.slice(0, -1).join(', ')} og ${texts.at(-1)}` : (texts[0] ?? '');
