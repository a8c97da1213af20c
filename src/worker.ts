import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Environment } from './environment.js';
import { run, say } from './run.js';
import { Log } from './web/log.js';

/** The worker alone: runs jobs, whatever WORKER_IN_WEB says of the web process, and answers no requests. */
await run(process.env, async ({ config, databaseUrl, sessionSecret, dataDir }) => {
  const environment = new Environment({ ...config, WORKER_IN_WEB: true }, databaseUrl, sessionSecret, dataDir);
  const app = await NestFactory.createApplicationContext(AppModule.with(environment), {
    logger: new Log(config.LOG_LEVEL),
  });
  say('Takstportalens arbejder er klar.');
  return app;
});
