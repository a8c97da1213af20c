import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ObjectiveModule } from '../objective/objective.module.js';
import { ReviewModule } from '../review/review.module.js';
import { EditionAssembly } from './edition/edition-assembly.service.js';
import { EditionMaking } from './edition/edition-making.service.js';
import { EditionPublishing } from './edition/edition-publishing.service.js';
import { EditionSourcesService } from './edition/edition-sources.service.js';
import { Editions } from './edition/editions.service.js';
import { EditionDownloads } from './files/edition-download.service.js';
import { EditionFiles } from './files/edition-files.service.js';
import { RenderTakstbilagJob } from './files/render-takstbilag.job.js';
import { LineController } from './line/line.controller.js';
import { NewestFileApi } from './public/newest-file.api.js';
import { PublishedTakster } from './public/published-takster.service.js';
import { TakstSearch } from './public/takst-search.service.js';
import { TakstbilagController } from './public/takstbilag.controller.js';
import { TaksterApi } from './public/takster.api.js';
import { TilbudNames } from './public/tilbud-names.service.js';
import { PublishController } from './secretariat/publish.controller.js';
import { WorkController } from './secretariat/work.controller.js';
import { EditionWorkService } from './secretariat/work.service.js';
import { TakstbilagApi } from './takstbilag.api.js';
import { TakstbilagVerification } from './verification/verification.service.js';

/** The takstbilag: made, published, fetched and searched. */
@Module({
  imports: [LineageModule, ObjectiveModule, ReviewModule],
  // "/takstbilag/arbejde" stands before "/takstbilag/:year".
  controllers: [
    // Before the takstår itself, whose address is the start of this one.
    NewestFileApi,
    TakstbilagApi,
    TaksterApi,
    WorkController,
    PublishController,
    LineController,
    TakstbilagController,
  ],
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
