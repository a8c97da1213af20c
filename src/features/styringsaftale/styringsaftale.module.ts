import { Module } from '@nestjs/common';
import { ParametersService } from './parameters.service.js';

/** The numbers of a takstår that the agreement sets: limits, P/L, lists. */
@Module({ providers: [ParametersService], exports: [ParametersService] })
export class StyringsaftaleModule {}
