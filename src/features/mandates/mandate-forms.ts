import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LONGEST_TEXT, TOO_LONG } from '../../web/input-limits.js';

const SHORT = 40;

/** A new mandate as typed: what is wrong is told at its field, not by a bare page. */
export class MandateForm {
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) kind?: string;
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) year?: string;
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) driftsherre?: string;
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) largestChange?: string;
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) until?: string;
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) meeting?: string;
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) text?: string;
}

export class EndForm {
  @IsOptional() @IsString() @MaxLength(SHORT, { message: TOO_LONG }) meeting?: string;
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) reason?: string;
}
