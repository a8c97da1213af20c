import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';

const BASES = ['0-17', 'alle'] as const;
const BASIS = { message: 'Vælg, om der betales efter 0-17-årige eller efter alle indbyggere.' };
const TOO_LONG = { message: 'Teksten er for lang.' };
const MOST_ROWS = 50;

function Fields() {
  return applyDecorators(
    IsArray({ message: 'Udfyld skemaet på siden.' }),
    ArrayMaxSize(MOST_ROWS, { message: `Højst ${MOST_ROWS} rækker.` }),
    IsString({ each: true, message: 'Udfyld skemaet på siden.' }),
    MaxLength(20, { each: true, ...TOO_LONG }),
  );
}

/** As the pages send it; what is wrong with a field is told at it. */
export class BudgetForm {
  @IsOptional() @IsString() @MaxLength(10, TOO_LONG) driftsherre: string | undefined;
  @IsOptional() @IsString() @MaxLength(400, TOO_LONG) tilbud: string | undefined;
  @IsOptional() @IsString() @MaxLength(60, TOO_LONG) budget: string | undefined;
  @IsIn(BASES, BASIS) basis: (typeof BASES)[number];
  @IsOptional() @IsString() @MaxLength(1000, TOO_LONG) reason: string | undefined;
}

/** A value of each field for every row, in the order of the rows. */
export class PopulationsForm {
  @Fields() kommune: string[] = [];
  @Fields() boern: string[] = [];
  @Fields() alle: string[] = [];
}

export class BudgetBody {
  @ApiProperty({ example: 851 })
  @IsInt({ message: 'driftsherre skal være en kode, fx 851.' })
  driftsherre: number;

  @ApiProperty({ example: 'Børnehus Nord' })
  @IsString({ message: 'tilbud skal være en tekst.' })
  @MaxLength(400, TOO_LONG)
  tilbud: string;

  /** Whole kroner as text; left out: it is no longer paid by population. */
  @ApiPropertyOptional({ example: '3031000' })
  @IsOptional()
  @IsString({ message: 'budget skal være en tekst.' })
  @MaxLength(60, TOO_LONG)
  budget?: string;

  @ApiProperty({ enum: BASES })
  @IsIn(BASES, BASIS)
  basis: (typeof BASES)[number];

  @ApiProperty()
  @IsString({ message: 'reason skal være en tekst.' })
  @MaxLength(1000, TOO_LONG)
  reason: string;
}

export class PopulationsBody {
  /** "kommunekode;0-17-årige;alle" and a line a municipality. */
  @ApiProperty()
  @IsString({ message: 'csv skal være en tekst.' })
  @MaxLength(10_000, TOO_LONG)
  csv: string;
}
