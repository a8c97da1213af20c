import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches } from 'class-validator';

/** "5.0" in a body: FU may decide where the real change is at most so many percentage points, either way. */
export const LargestChange = () =>
  applyDecorators(
    ApiPropertyOptional({ example: '5.0', description: 'Percentage points of real change, either way; not said: any' }),
    IsOptional(),
    Matches(/^\d{1,3}(\.\d{1,6})?$/, { message: 'Den største ændring skrives i procentpoint, fx "5.0".' }),
  );

/** "2027-12-31" in a body: the last day on which FU may decide. */
export const LastDay = () =>
  applyDecorators(
    ApiPropertyOptional({ example: '2027-12-31', description: 'The last day; not said: until it is ended' }),
    IsOptional(),
    Matches(/^\d{4}-\d\d-\d\d$/, { message: 'Skriv datoen som ÅÅÅÅ-MM-DD.' }),
    IsISO8601({ strict: true }, { message: 'Skriv en dato, der findes.' }),
  );
