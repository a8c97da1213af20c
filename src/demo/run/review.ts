import { type Committee, committee } from './bodies.js';
import { DELEGATED, REJECTED, SENT_BACK } from './cases.js';
import { Client } from './client.js';
import { compareChanges, compareTakstbilag } from './compare-takstbilag.js';
import { correctSentBack } from './correct-sent-back.js';
import { dasMeeting } from './das-meeting.js';
import { fuDecides } from './fu-decides.js';
import { decide, itemOf, itemsOf } from './items.js';
import { makeEdition } from './make-edition.js';
import type { OutFiles } from './out-files.js';
import { recommend } from './recommend.js';
import type { Round } from './report-all.js';
import type { Address } from './reporter.js';
import type { RunLog } from './run-log.js';

/** From what is submitted to two published editions: FU, DAS, the secretariat, and the takst that DAS left to FU. */
export async function review(address: Address, round: Round, log: RunLog, out: OutFiles): Promise<void> {
  const sekretariat = await Client.as(address.url, 'sekretariat', address.password);
  const fu = await committee(address);
  await treatInFu(sekretariat, fu, round, log);
  await log.step('DAS godkender takstbilaget på et møde', async (tell) => {
    const { approved } = await dasMeeting(address, sekretariat, log);
    tell(`${approved} takster er godkendt, ${DELEGATED} er delegeret til FU, ${REJECTED.lineKey} er afvist.`);
  });
  const files = { log, out };
  await log.step('Udgave 1 af takstbilaget dannes, offentliggøres og hentes', async (tell) => {
    const model = await makeEdition(address, sekretariat, 'Efter DAS’ møde.', files);
    compareTakstbilag(model, await itemsOf(sekretariat, 'all'), log);
    tell(model.statusText);
  });
  await log.step('FU afgør den delegerede takst', async (tell) => {
    const member = fu.memberFor(813);
    await decide(member, 'approve', [itemOf(await itemsOf(member, 'delegated'), DELEGATED)]);
    tell(`${DELEGATED} er godkendt efter mandat fra DAS.`);
  });
  await log.step('Udgave 2 af takstbilaget dannes, offentliggøres og hentes', async (tell) => {
    const model = await makeEdition(address, sekretariat, 'FU har godkendt taksten, som DAS delegerede.', files);
    compareTakstbilag(model, await itemsOf(sekretariat, 'all'), log);
    compareChanges(model, DELEGATED, log);
    for (const { tilbud, decision } of model.changes.entries) tell(`Ændret siden udgave 1: ${tilbud} (${decision}).`);
  });
}

async function treatInFu(
  sekretariat: Client,
  fu: Committee,
  { reporters, reported }: Round,
  log: RunLog,
): Promise<void> {
  await log.step('Sekretariatet skriver en indstilling', () => recommend(sekretariat, fu.memberOf(860), log));
  await log.step('FU behandler de markerede takster', async (tell) => {
    const { approved, passedOn } = await fuDecides(fu, log);
    tell(`${approved} er godkendt af FU, ${passedOn} er sendt til DAS, 1 er sendt tilbage, og 1 er afvist.`);
  });
  await log.step('Den tilbagesendte takst rettes i en ny upload', async (tell) => {
    const reporter = reporters.get(SENT_BACK.driftsherre);
    const sent = reported.find(({ code }) => code === SENT_BACK.driftsherre);
    if (!reporter || !sent) throw new Error(`${SENT_BACK.driftsherre} har ikke indberettet.`);
    const { receipt } = await correctSentBack(reporter, sent.uploadId, fu);
    tell(`${SENT_BACK.lineKey} er indsendt igen (${receipt}) og godkendt af FU; de andre linjer beholdt deres status.`);
  });
}
