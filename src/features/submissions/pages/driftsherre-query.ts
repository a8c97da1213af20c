import { Type } from 'class-transformer';
import { IsInt, IsOptional } from 'class-validator';

/** Which driftsherre a page is about; left out by who has to do with one only. */
export class DriftsherreQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Driftsherren skal være en kommunekode, fx 851.' })
  driftsherre?: number;
}
