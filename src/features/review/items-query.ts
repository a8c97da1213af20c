import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ITEM_KIND_NAMES, type ItemKind } from '../../domain/workflow/item-kinds.js';
import { ITEM_STATES, type ItemState } from '../../domain/workflow/states.js';
import {
  BlankIsAbsent,
  DriftsherreCode,
  PageNumber,
  PageSize,
  SearchText,
  Takstaar,
} from '../operations/query-fields.js';

/** Whose turn it is, as a choice beside the single states. */
export const QUEUES = {
  fu: ['in_fu', 'delegated'],
  das: ['submitted', 'endorsed', 'in_das'],
  driftsherre: ['sent_back', 'rejected'],
} as const satisfies Record<string, readonly ItemState[]>;
export type Queue = keyof typeof QUEUES;

/** A decision on it waits to be confirmed, wherever it stands. */
export const AWAITING = 'confirm';

export const STATE_FILTERS = [...ITEM_STATES, ...(Object.keys(QUEUES) as Queue[]), AWAITING, 'all'] as const;
export const CHANGE_FILTERS = ['3', '5', '10'] as const;
export const SORTS = ['real', 'effect'] as const;

/** Which items are asked for, in which order, and which page of them. */
export class ItemsQuery {
  /** The takstår; the newest round that is opened where none is given. */
  @Takstaar()
  year?: number;

  /** A state, whose turn it is (fu, das, driftsherre), or what waits to be confirmed (confirm). */
  @ApiPropertyOptional({ enum: STATE_FILTERS })
  @BlankIsAbsent()
  @IsOptional()
  @IsIn(STATE_FILTERS, { message: 'Vælg en status fra listen.' })
  state?: (typeof STATE_FILTERS)[number];

  /** Takster of the yearly round, or revisions during the year. */
  @ApiPropertyOptional({ enum: ITEM_KIND_NAMES })
  @BlankIsAbsent()
  @IsOptional()
  @IsIn(ITEM_KIND_NAMES, { message: 'Vælg årets takster eller revisioner.' })
  kind?: ItemKind;

  @DriftsherreCode()
  driftsherre?: number;

  @ApiPropertyOptional({ example: '§ 107' })
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Vælg en paragraf fra listen.' })
  @MaxLength(100, { message: 'Vælg en paragraf fra listen.' })
  paragraf?: string;

  /** A rule that flagged it. */
  @ApiPropertyOptional({ example: 'R40' })
  @BlankIsAbsent()
  @IsOptional()
  @IsString({ message: 'Vælg en regel fra listen.' })
  @MaxLength(10, { message: 'Vælg en regel fra listen.' })
  rule?: string;

  /** In the name of the tilbud, its target group or the Linje-ID. */
  @SearchText()
  q?: string;

  /** Real change above so many percent, up or down. */
  @ApiPropertyOptional({ enum: CHANGE_FILTERS })
  @BlankIsAbsent()
  @IsOptional()
  @IsIn(CHANGE_FILTERS, { message: 'Vælg en ændring fra listen.' })
  change?: (typeof CHANGE_FILTERS)[number];

  /** Largest first: the real change, or its effect in kroner a year. */
  @ApiPropertyOptional({ enum: SORTS })
  @BlankIsAbsent()
  @IsOptional()
  @IsIn(SORTS, { message: 'Vælg en sortering fra listen.' })
  sort?: (typeof SORTS)[number];

  @PageNumber()
  page?: number;

  @PageSize(100)
  size?: number;
}
