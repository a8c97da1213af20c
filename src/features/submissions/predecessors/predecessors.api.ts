import { Body, Controller, Delete, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Who } from '../../../domain/access/roles.js';
import { Policy } from '../../../web/policy.js';
import { CurrentUser } from '../../../web/request.js';
import { PredecessorConfirmation } from './predecessor-confirmation.service.js';

export class PredecessorBody {
  @ApiProperty({ example: 'L-846-0003', description: 'Linje-ID på den lukkede linje, der er foreslået' })
  @IsString({ message: 'Skriv Linje-ID på den linje, der er afløst.' })
  @MaxLength(100, { message: 'Linje-ID er for langt.' })
  predecessor: string;
}

@ApiTags('uploads')
@Controller('api/v1/uploads')
export class PredecessorsApi {
  constructor(private readonly confirmation: PredecessorConfirmation) {}

  @Put(':id/predecessors/:lineKey')
  @Policy('lineage.confirm')
  @ApiOperation({ summary: 'Bekræft den forgænger, der er foreslået for en ny linje' })
  confirm(
    @CurrentUser() who: Who,
    @Param('id', ParseIntPipe) id: number,
    @Param('lineKey') lineKey: string,
    @Body() { predecessor }: PredecessorBody,
  ) {
    return this.confirmation.confirm(who, id, { lineKey, predecessor });
  }

  @Delete(':id/predecessors/:lineKey')
  @Policy('lineage.confirm')
  @ApiOperation({ summary: 'Fortryd en bekræftet forgænger' })
  undo(@CurrentUser() who: Who, @Param('id', ParseIntPipe) id: number, @Param('lineKey') lineKey: string) {
    return this.confirmation.undo(who, id, lineKey);
  }
}
