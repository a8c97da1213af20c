import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { ItemState } from '../../../domain/workflow/states.js';
import { LONGEST_TEXT, MOST_ITEMS, TOO_LONG } from '../../../web/input-limits.js';
import type { PointAction, SeenTakst } from './point-decisions.service.js';

const ACTIONS = ['approve', 'reject', 'send_back', 'pass_on', 'confirm', 'hand_back', 'delegate'] as const;

/** A decision on the takster of a point, as they were shown: "17:in_fu:<hash>" each, "17:in_fu:<hash>:5" where a decision waits to be confirmed. */
export class PointDecideForm {
  @Transform(({ value }) => (value === undefined ? [] : [value].flat()))
  @ArrayMinSize(1, { message: 'Vælg mindst én takst.' })
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst afgøres ${MOST_ITEMS} takster ad gangen.` })
  @Matches(/^\d{1,9}:[a-z_]+:[0-9a-f]{64}(:\d{1,9})?$/, { each: true, message: 'Siden er forældet. Åbn punktet igen.' })
  shown: string[] = [];

  @IsIn(ACTIONS, { message: 'Vælg en afgørelse.' })
  action: PointAction;

  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  comment?: string;
}

export const seenTakster = ({ shown }: PointDecideForm): SeenTakst[] =>
  shown.map((text) => {
    const [id, state, contentHash = '', proposal] = text.split(':');
    const proposalId = proposal === undefined ? undefined : Number(proposal);
    return { id: Number(id), seenState: state as ItemState, contentHash, proposalId };
  });
