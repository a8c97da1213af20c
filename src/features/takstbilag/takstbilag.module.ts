import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ObjectiveModule } from '../objective/objective.module.js';
import { ReviewModule } from '../review/review.module.js';
import { EditionAssembly } from './edition-assembly.service.js';
import { EditionDownloads } from './edition-download.service.js';
import { EditionFiles } from './edition-files.service.js';
import { EditionMaking } from './edition-making.service.js';
import { EditionPublishing } from './edition-publishing.service.js';
import { EditionSourcesService } from './edition-sources.service.js';
import { Editions } from './editions.service.js';
import { LineController } from './line.controller.js';
import { PublishController } from './publish.controller.js';
import { PublishedTakster } from './published-takster.service.js';
import { RenderTakstbilagJob } from './render-takstbilag.job.js';
import { TakstSearch } from './takst-search.service.js';
import { TakstbilagApi } from './takstbilag.api.js';
import { TakstbilagController } from './takstbilag.controller.js';
import { TaksterApi } from './takster.api.js';
import { TilbudNames } from './tilbud-names.service.js';
import { TakstbilagVerification } from './verification.service.js';
import { WorkController } from './work.controller.js';
import { EditionWorkService } from './work.service.js';

/** The takstbilag: made, published, fetched and searched. */
@Module({
  imports: [LineageModule, ObjectiveModule, ReviewModule],
  // "/takstbilag/arbejde" stands before "/takstbilag/:year".
  controllers: [TakstbilagApi, TaksterApi, WorkController, PublishController, LineController, TakstbilagController],
  providers: [
    EditionAssembly,
    EditionDownloads,
    EditionFiles,
    EditionMaking,
    EditionPublishing,
    EditionSourcesService,
    Editions,
    EditionWorkService,
    PublishedTakster,
    RenderTakstbilagJob,
    TakstSearch,
    TakstbilagVerification,
    TilbudNames,
  ],
  exports: [EditionFiles, EditionMaking, EditionPublishing],
})
export class TakstbilagModule {}
