import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LONGEST_TEXT, MOST_ITEMS, TOO_LONG } from '../../../web/input-limits.js';
import type { SeenChange, TilbudOutcome } from './point-tilbud-decisions.service.js';

/** A decision on the ind- and udmeldinger of a point, as they were shown: "17:<hash>" each. */
export class TilbudDecideForm {
  @Transform(({ value }) => (value === undefined ? [] : [value].flat()))
  @ArrayMinSize(1, { message: 'Vælg mindst én ind- eller udmelding.' })
  @ArrayMaxSize(MOST_ITEMS, { message: `Der kan højst afgøres ${MOST_ITEMS} ad gangen.` })
  @Matches(/^\d{1,9}:[0-9a-f]{64}$/, { each: true, message: 'Siden er forældet. Åbn punktet igen.' })
  shown: string[] = [];

  @IsIn(['approved', 'refused'], { message: 'Vælg en afgørelse.' })
  outcome: TilbudOutcome;

  @IsOptional()
  @IsString({ message: 'Begrundelsen skal være tekst.' })
  @MaxLength(LONGEST_TEXT, { message: TOO_LONG })
  comment?: string;
}

export const seenChanges = ({ shown }: TilbudDecideForm): SeenChange[] =>
  shown.map((text) => {
    const [id, contentHash = ''] = text.split(':');
    return { id: Number(id), contentHash };
  });
