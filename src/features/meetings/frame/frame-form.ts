import { ArrayMaxSize, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Participant } from '../../../domain/meeting/points.js';
import { List, STALE_FORM } from '../form-fields.js';
import { LONGEST_NAME, MOST_PARTICIPANTS, NAME_TOO_LONG } from '../text-limits.js';

/** When, where and who. A row of the participants is a name, and its number where it sent an apology. */
export class FrameForm {
  @IsString({ message: 'Skriv datoen som dag, måned og år.' })
  @MaxLength(20, { message: 'Skriv datoen som dag, måned og år.' })
  heldOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  startsAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  endsAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  place?: string;

  @List()
  @ArrayMaxSize(MOST_PARTICIPANTS, { message: `Der kan højst være ${MOST_PARTICIPANTS} deltagere.` })
  @IsString({ each: true, message: 'Deltagerne skrives som tekst.' })
  @MaxLength(LONGEST_NAME, { each: true, message: NAME_TOO_LONG })
  deltager: string[] = [];

  @List()
  @Matches(/^\d{1,3}$/, { each: true, message: STALE_FORM })
  afbud: string[] = [];
}

export const participantsOf = ({ deltager, afbud }: FrameForm): Participant[] =>
  deltager
    .map((name, index) => ({ name: name.trim(), present: !afbud.includes(String(index)) }))
    .filter(({ name }) => name !== '');
