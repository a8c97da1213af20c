import { Module } from '@nestjs/common';
import { LineageModule } from '../lineage/lineage.module.js';
import { ReviewModule } from '../review/review.module.js';
import { LineageOfTilbud } from './lineage-of-tilbud.service.js';
import { TaksterOfTilbud } from './takster-of-tilbud.service.js';
import { TilbudApi } from './tilbud.api.js';
import { TilbudController } from './tilbud.controller.js';
import { TilbudHistories } from './tilbud-history.service.js';
import { TilbudList } from './tilbud-list.service.js';
import { TilbudSetting } from './tilbud-setting.service.js';

/** The tilbudsvifte, and the takster of a tilbud over the years. */
@Module({
  imports: [LineageModule, ReviewModule],
  controllers: [TilbudController, TilbudApi],
  providers: [TilbudList, TaksterOfTilbud, LineageOfTilbud, TilbudHistories, TilbudSetting],
})
export class TilbudModule {}
