import { offerDemo } from './demo/offer-demo.js';
import { run, say } from './run.js';
import { createApp } from './web/create-app.js';

await run(process.env, async (environment) => {
  const { config } = environment;
  const app = await createApp(environment);
  try {
    await app.listen(config.PORT, config.HOST);
    await offerDemo(app, say);
  } catch (fault) {
    await app.close();
    throw fault;
  }
  say(`Takstportalen kører på ${config.PUBLIC_URL ?? `http://localhost:${config.PORT}`}`);
  return app;
});
