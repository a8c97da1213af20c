import { IsOptional, IsString, MaxLength } from 'class-validator';
import { isDay } from '../../../domain/calendar.js';
import { BlankIsAbsent } from '../../operations/query-fields.js';

/** "Var den gældende den …?", as typed: a day that does not exist is said at its field. */
export class LineQuery {
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Vælg en dato.' })
  @MaxLength(40, { message: 'Vælg en dato.' })
  dag?: string;

  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Vælg en dato.' })
  @MaxLength(40, { message: 'Vælg en dato.' })
  kendt?: string;
}

/** What is wrong with each field. */
export type LineFaults = Partial<Record<keyof LineQuery, string>>;

export function faultsOf({ dag, kendt }: LineQuery): LineFaults {
  return {
    ...(dag !== undefined && !isDay(dag) && { dag: NO_DAY }),
    ...(kendt !== undefined && !isDay(kendt) && { kendt: NO_DAY }),
  };
}

const NO_DAY = 'Datoen findes ikke. Vælg en dag i kalenderen, eller skriv den som 2027-03-01.';
