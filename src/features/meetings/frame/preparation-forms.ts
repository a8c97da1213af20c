import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Participant } from '../../../domain/meeting/points.js';
import { type Refused, refused } from '../../../domain/refusal.js';
import { MOST_ITEMS } from '../../../web/input-limits.js';
import type { PointChange } from '../agenda/agenda-points.service.js';
import type { AnnexChange } from '../points/annexes.service.js';
import {
  LONGEST_NAME,
  LONGEST_POINT_TEXT,
  MOST_PARTICIPANTS,
  NAME_TOO_LONG,
  POINT_TEXT_TOO_LONG,
} from '../text-limits.js';

const List = () => Transform(({ value }) => (value === undefined ? [] : [value].flat()));
const STALE_FORM = 'Siden er forældet. Åbn mødet igen.';

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

const PointText = () => (target: object, name: string) => {
  IsOptional()(target, name);
  IsString({ message: 'Skriv det som tekst.' })(target, name);
  MaxLength(LONGEST_POINT_TEXT, { message: POINT_TEXT_TOO_LONG })(target, name);
};

/** A point as typed on its own page. */
export class PointForm {
  @IsString({ message: 'Skriv punktets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  title: string;

  @PointText() resume?: string;
  @PointText() sagsfremstilling?: string;
  @PointText() indstilling?: string;

  @IsOptional()
  @IsIn(['ja'], { message: STALE_FORM })
  lukket?: 'ja';
}

export const pointOf = ({ title, resume = '', sagsfremstilling = '', indstilling = '', lukket }: PointForm) =>
  ({
    title: title.trim(),
    resume: plain(resume),
    sagsfremstilling: plain(sagsfremstilling),
    indstilling: plain(indstilling),
    lukket: lukket === 'ja',
  }) satisfies PointChange;

/** What is written in the meeting, and where to go then. */
export class MinutesForm {
  @PointText() beslutning?: string;
  @PointText() notes?: string;

  /** The usual outcome in place of what is typed, one press. */
  @IsOptional()
  @IsIn(['ja'], { message: STALE_FORM })
  sedvanlig?: 'ja';

  @IsOptional()
  @IsIn(['naeste', 'her'], { message: STALE_FORM })
  videre?: 'naeste' | 'her';
}

export class MoveForm {
  @IsOptional()
  @IsIn(['up', 'down'], { message: STALE_FORM })
  retning?: 'up' | 'down';

  @IsOptional()
  @Matches(/^\d{0,3}$/, { message: 'Skriv punktets nye nummer.' })
  plads?: string;
}

export class AnnexForm {
  @IsString({ message: 'Skriv bilagets titel.' })
  @MaxLength(LONGEST_NAME, { message: NAME_TOO_LONG })
  titel: string;

  @PointText() tekst?: string;

  @IsOptional()
  @IsIn(['ja'], { message: STALE_FORM })
  lukket?: 'ja';
}

export const annexOf = ({ titel, tekst = '', lukket }: AnnexForm): AnnexChange => ({
  title: titel.trim(),
  text: plain(tekst),
  lukket: lukket === 'ja',
});

/** A point and a bilag are called something. */
export const NO_TITLE: Refused = refused('title_required', 'Skriv en titel.');

/** A browser sends CR LF: a text is kept with the line ends it was made with, so that an untouched one is known again. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();

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
