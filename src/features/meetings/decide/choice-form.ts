import { ArrayMaxSize, IsIn, IsOptional, Matches } from 'class-validator';
import { MOST_ITEMS } from '../../../web/input-limits.js';
import { List, STALE_FORM } from '../form-fields.js';

/** What is chosen at a point to be decided on: all but what has a cross, what has a cross, or one. */
export class ChoiceForm {
  @List()
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst afgøres ${MOST_ITEMS} ad gangen.` })
  @Matches(/^\d{1,9}$/, { each: true, message: STALE_FORM })
  item: string[] = [];

  @IsOptional()
  @IsIn(['undtagen', 'kun'], { message: STALE_FORM })
  valg?: 'undtagen' | 'kun';

  @IsOptional()
  @Matches(/^\d{1,9}$/, { message: STALE_FORM })
  en?: string;
}

/** Those of what can be decided on that are chosen. */
export function chosenIn<One extends { id: number }>({ item, valg, en }: ChoiceForm, open: readonly One[]): One[] {
  const isChosen = (id: string) => (en ? id === en : item.includes(id) === (valg === 'kun'));
  return open.filter(({ id }) => isChosen(String(id)));
}
