import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../app.module.js';
import type { Environment } from '../environment.js';
import { describeApi } from './api-description.js';
import { serveAssets } from './assets.js';
import { Log } from './log.js';
import { secure } from './security.js';
import { sessions } from './session.js';

/** The application, ready to listen: the same for the server and for the tests. */
export async function createApp(environment: Environment): Promise<NestExpressApplication> {
  const log = new Log(environment.config.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(environment), {
    logger: log,
    abortOnError: false,
  });
  app.use(log.requests());
  secure(app, environment);
  serveAssets(app);
  const { middleware, close } = sessions(environment);
  app.use(middleware);
  const server = app.getHttpServer();
  server.on('close', () => void close());
  describeApi(app);
  return app;
}
