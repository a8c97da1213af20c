import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import type { DeadlineField, TypedDeadlines } from './deadlines.js';
import type { TypedRound } from './read-round.js';

const TOO_LONG = { message: 'Teksten er for lang.' };

/** The deadlines as a form sends them; what is wrong with them is told at their fields. */
export class DeadlineForm implements Record<DeadlineField, string | undefined> {
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) changesDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) announcedDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) lastNewDeadline: string | undefined;
  @IsOptional() @IsString() @MaxLength(40, TOO_LONG) lastCorrectionDeadline: string | undefined;
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

export const typedRound = (form: NewRoundForm): TypedRound => ({
  year: form.year ?? '',
  deadlines: deadlinesOf(form),
  parameters: textsOf(form.parameters),
});

/** What a form parser made of `parameters[R40.limit]`: texts, whatever else was sent. */
const textsOf = (values: Record<string, unknown> | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([id, value]) => [id, typeof value === 'string' ? value : '']));
