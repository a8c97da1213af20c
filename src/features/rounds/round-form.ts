import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import type { DeadlineField, TypedDeadlines } from './dates/deadlines.js';
import type { PlannedDate, TypedDates } from './dates/planned-dates.js';
import type { TypedRound } from './new-round/read-round.js';

const TOO_LONG = { message: 'Teksten er for lang.' };

/** The deadlines and planned dates as a form sends them; what is wrong with them is told at their fields. */
export class DeadlineForm implements Record<DeadlineField | PlannedDate, string | undefined> {
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) changesDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) announcedDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) lastNewDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) lastCorrectionDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) opensOn: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) fuOn: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) dasOn: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) publicationOn: string | undefined;
}

export class NewRoundForm extends DeadlineForm {
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) year: string | undefined;
  @IsOptional() @IsObject() parameters: Record<string, unknown> | undefined;

  /** Which button was pressed. */
  @IsIn(['open', 'plan'], { message: 'Vælg, om runden skal åbnes eller gemmes som planlagt.' }) step: 'open' | 'plan';
}

export class RoundChangeForm extends DeadlineForm {
  @IsOptional() @IsString() @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' }) reason:
    | string
    | undefined;

  /** Left out on the round's own page: whom it concerns is shown first. */
  @IsOptional() @IsIn(['ja'], { message: 'Bekræft ændringen på siden, der viser den.' }) confirmed: 'ja' | undefined;
}

export class ExtensionForm {
  @IsIn(['reporting', 'changes'], { message: 'Vælg, hvilken frist der udsættes.' }) deadline: 'reporting' | 'changes';
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) until: string | undefined;
  @IsOptional() @IsString() @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' }) reason:
    | string
    | undefined;
}

export class ReasonForm {
  @IsOptional() @IsString() @MaxLength(1000, { message: 'Begrundelsen må højst være 1.000 tegn.' }) reason:
    | string
    | undefined;
}

export const deadlinesOf = (form: DeadlineForm): TypedDeadlines => ({
  changesDeadline: form.changesDeadline,
  announcedDeadline: form.announcedDeadline,
  lastNewDeadline: form.lastNewDeadline,
  lastCorrectionDeadline: form.lastCorrectionDeadline,
});

export const datesOf = ({ opensOn, fuOn, dasOn, publicationOn }: DeadlineForm): TypedDates => ({
  opensOn,
  fuOn,
  dasOn,
  publicationOn,
});

export const typedRound = (form: NewRoundForm): TypedRound => ({
  year: form.year ?? '',
  deadlines: deadlinesOf(form),
  dates: datesOf(form),
  parameters: textsOf(form.parameters),
});

/** What a form parser made of `parameters[R40.limit]`: texts, whatever else was sent. */
const textsOf = (values: Record<string, unknown> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([id, value]) => [id, typeof value === 'string' ? value : '']));
