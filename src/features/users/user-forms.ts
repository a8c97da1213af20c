import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

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

export class UsersQuery {
  @IsOptional()
  @IsIn(['password'], { message: 'gemt kan kun være password.' })
  gemt?: 'password';
}
