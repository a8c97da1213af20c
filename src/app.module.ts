import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './database/data-source.js';
import { DemoModule } from './demo/demo.module.js';
import { assertWorkflow } from './domain/workflow/assert-workflow.js';
import { Environment } from './environment.js';
import { AuditModule } from './features/audit/audit.module.js';
import { DecisionSearchModule } from './features/decision-search/decision-search.module.js';
import { ImportModule } from './features/import/import.module.js';
import { LineagePagesModule } from './features/lineage/lineage-pages.module.js';
import { MandatesModule } from './features/mandates/mandates.module.js';
import { MeetingsModule } from './features/meetings/meetings.module.js';
import { NotificationsModule } from './features/notifications/notifications.module.js';
import { ObjectiveModule } from './features/objective/objective.module.js';
import { OperationsModule } from './features/operations/operations.module.js';
import { PreviewModule } from './features/preview/preview.module.js';
import { QuestionsModule } from './features/questions/questions.module.js';
import { RemindersModule } from './features/reminders/reminders.module.js';
import { ReviewModule } from './features/review/review.module.js';
import { RevisionsModule } from './features/revisions/revisions.module.js';
import { RoundsModule } from './features/rounds/rounds.module.js';
import { StyringsaftaleModule } from './features/styringsaftale/styringsaftale.module.js';
import { SubmissionPagesModule } from './features/submissions/pages/submission-pages.module.js';
import { SubmissionsModule } from './features/submissions/submissions.module.js';
import { TakstbilagModule } from './features/takstbilag/takstbilag.module.js';
import { TilbudModule } from './features/tilbud/tilbud.module.js';
import { TilbudChangePagesModule } from './features/tilbud-changes/tilbud-change-pages.module.js';
import { UsersModule } from './features/users/users.module.js';
import { HomeController } from './web/home.controller.js';
import { PagesController } from './web/pages/pages.controller.js';
import { WebModule } from './web/web.module.js';

/** The slices: the table of contents of the product. */
const SLICES = [
  UsersModule,
  ReviewModule,
  QuestionsModule,
  MandatesModule,
  MeetingsModule,
  DecisionSearchModule,
  SubmissionsModule,
  SubmissionPagesModule,
  AuditModule,
  ObjectiveModule,
  OperationsModule,
  NotificationsModule,
  RemindersModule,
  TakstbilagModule,
  DemoModule,
  RoundsModule,
  RevisionsModule,
  ImportModule,
  StyringsaftaleModule,
  PreviewModule,
  TilbudModule,
  TilbudChangePagesModule,
  LineagePagesModule,
];

@Global()
@Module({ controllers: [HomeController, PagesController] })
export class AppModule implements OnModuleInit {
  /** A workflow that could not be walked through must not start. */
  onModuleInit(): void {
    assertWorkflow();
  }

  static with(environment: Environment): DynamicModule {
    const database = TypeOrmModule.forRoot({ ...dataSourceOptions(environment.databaseUrl), retryAttempts: 3 });
    return {
      module: AppModule,
      imports: [database, WebModule, ...SLICES],
      providers: [{ provide: Environment, useValue: environment }],
      exports: [Environment],
    };
  }
}
