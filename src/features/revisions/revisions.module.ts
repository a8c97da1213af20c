import { Module } from '@nestjs/common';
import { RevisionOpening } from './revision-opening.service.js';

/** Revisions during the year: opened here, reported through the takstskema like the yearly round. */
@Module({ providers: [RevisionOpening], exports: [RevisionOpening] })
export class RevisionsModule {}
