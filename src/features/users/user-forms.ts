import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NOTICE_KIND_NAMES, type NoticeKind } from '../../domain/notices/kinds.js';

const LONG = { message: 'Teksten er for lang.' };

/** What the forms of this slice send; what is wrong is told at the field by the service. */
export class NewUserForm {
  @IsString() @MaxLength(254, LONG) email: string;
  @IsString() @MaxLength(200, LONG) name: string;
}

export class GrantForm {
  @IsString() @MaxLength(40, LONG) role: string;
  @IsOptional() @IsString() @MaxLength(10, LONG) organisation: string | undefined;
  @IsOptional() @IsString() @MaxLength(20, LONG) validFrom: string | undefined;
  @IsOptional() @IsString() @MaxLength(20, LONG) validTo: string | undefined;
}

export class PasswordForm {
  @IsString() @MaxLength(200, LONG) current: string;
  @IsString() @MaxLength(200, LONG) password: string;
  @IsString() @MaxLength(200, LONG) again: string;
}

export class TokenForm {
  @IsString() @MaxLength(100, LONG) name: string;
  @IsOptional() @IsString() @MaxLength(10, LONG) days: string | undefined;
}

/** The boxes that are ticked: one is a text, several are a list. */
export class NoticesForm {
  @IsOptional()
  @Transform(({ value }) => [value].flat())
  @IsArray()
  @IsIn(NOTICE_KIND_NAMES, { each: true, message: 'Vælg mellem de beskeder, der står på siden.' })
  kinds?: NoticeKind[];
}

export class UsersQuery {
  @IsOptional()
  @IsIn(['password', 'beskeder'], { message: 'gemt kan kun være password eller beskeder.' })
  gemt?: 'password' | 'beskeder';
}
