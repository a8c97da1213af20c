import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { BODIES, type Body } from '../../domain/workflow/states.js';
import type { Action } from '../../domain/workflow/workflow.js';
import {
  BlankIsAbsent,
  DriftsherreCode,
  PageNumber,
  PageSize,
  SearchText,
  Takstaar,
} from '../operations/query-fields.js';

/** What a body may have decided, in the words of the list. */
export const OUTCOMES = {
  approve: 'Godkendt',
  reject: 'Afvist',
  send_back: 'Sendt tilbage',
  pass_on: 'Sendt til DAS',
  hand_back: 'Sendt til FU',
  delegate: 'Delegeret til FU',
  take_back: 'Taget tilbage til DAS',
} as const satisfies Partial<Record<Action, string>>;
export type Outcome = keyof typeof OUTCOMES;
const OUTCOME_NAMES = Object.keys(OUTCOMES) as Outcome[];

/** Which decisions are asked for, and which page of them. */
export class DecisionsQuery {
  /** Words in the tilbud, its paragraf, the driftsherre or the grounds; parts of words count, and all must be there. */
  @SearchText()
  q?: string;

  /** The takstår. */
  @Takstaar()
  year?: number;

  @DriftsherreCode()
  driftsherre?: number;

  @ApiPropertyOptional({ enum: BODIES })
  @BlankIsAbsent()
  @IsOptional()
  @IsIn(BODIES, { message: 'Vælg FU eller DAS.' })
  body?: Body;

  @ApiPropertyOptional({ enum: OUTCOME_NAMES })
  @BlankIsAbsent()
  @IsOptional()
  @IsIn(OUTCOME_NAMES, { message: 'Vælg en afgørelse fra listen.' })
  outcome?: Outcome;

  @PageNumber()
  page?: number;

  @PageSize(50)
  size?: number;
}
