import { IsIn, IsOptional } from 'class-validator';
import { PointText, STALE_FORM } from '../form-fields.js';

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
