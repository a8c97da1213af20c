import { run, say } from './run.js';

await run(process.env, async (environment) => {
  const { config } = environment;
  // The application takes seconds to load: faults of the settings are told before.
  const [{ createApp }, { offerDemo }] = await Promise.all([
    import('./web/create-app.js'),
    import('./demo/offer-demo.js'),
  ]);
  const app = await createApp(environment);
  try {
    // Nobody is to meet a system that is still being filled.
    await app.init();
    await offerDemo(app, say);
    await app.listen(config.PORT, config.HOST);
  } catch (fault) {
    await app.close();
    throw fault;
  }
  say(`Takstportalen kører på ${config.PUBLIC_URL ?? `http://localhost:${config.PORT}`}`);
  return app;
});
