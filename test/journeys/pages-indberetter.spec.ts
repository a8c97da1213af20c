import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeCells } from '../../src/demo/change-cells.js';
import { linesOf } from '../../src/demo/world.js';
import { Explanation } from '../../src/features/submissions/explanation/explanation.entity.js';
import { Submission } from '../../src/features/submissions/submission.entity.js';
import { type TestApp, testApp } from '../app.js';
import { decided } from '../decided-takster.js';
import { PlainBrowser } from '../plain-browser.js';
import { submitItems } from '../submitted-items.js';
import { Indberetter } from './reporting.js';

const YEAR = 2027;
const HOSTILE = '<script>alert(1)</script> "Æble" & co';
const WEEKDAY = '(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den';

describe('the pages of the indberetter, without JavaScript', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  const browser = async (account: string) => new PlainBrowser(await house.as(account));
  const filled = async (driftsherre: number) => (await Indberetter.of(house, driftsherre)).filled();
  const upload = (visitor: PlainBrowser, bytes: Buffer, name = 'takster 2027 – endelig.xlsx') =>
    visitor.send(/\/upload/, {}, { name, bytes });

  it('a clean takstskema: fetched, uploaded, declared, submitted, withdrawn', async () => {
    const visitor = await browser('indberetter-846');
    await visitor.open('/indberetning');
    expect(visitor.text).toMatch(new RegExp(`Fristen er ${WEEKDAY}`));
    expect(visitor.text).toContain('Frist om 30');

    expect((await visitor.download(/takstskema\.xlsx/)).subarray(0, 2).toString()).toBe('PK');
    await upload(visitor, await filled(846));
    expect(visitor.address).toMatch(/^\/uploads\/\d+$/);
    await visitor.reloadUntil('Klar til at indsende');
    expect(visitor.text).toContain('Vi har læst takster 2027 – endelig.xlsx (1. upload,');
    expect(visitor.text).toContain('21 rækker er læst, alle er i orden.');

    await visitor.follow(/\/indsend$/);
    await visitor.send(/\/indsend$/);
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('href="#declaration"');
    expect(await house.database.manager.countBy(Submission, { organisation: 846 })).toBe(0);

    await visitor.send(/\/indsend$/, { declaration: 'ja' });
    expect([visitor.address, visitor.status]).toEqual(['/indberetning/2027/kvittering', 200]);
    expect(visitor.text).toContain('TP-2027-846-0001');
    expect(visitor.text).toMatch(new RegExp(`Modtaget ${WEEKDAY}`));
    expect(visitor.text).toMatch(/Fingeraftryk \(SHA-256\) [0-9a-f]{64}/);
    expect(visitor.text).toContain('Botilbud Kirketoften');

    await visitor.open('/indberetning');
    await visitor.follow(/traek-tilbage/);
    await visitor.send(/traek-tilbage/);
    expect(visitor.address).toBe('/indberetning/2027');
    expect(visitor.text).not.toContain('TP-2027-846-0001');
    expect(visitor.text).toContain('Klar til at indsende');
  });

  it('a faulty one: told at its cells, explained, mended, submitted', async () => {
    const visitor = await browser('indberetter-787');
    await visitor.open('/indberetning');
    const clean = await filled(787);
    const [first, second, third] = linesOf(YEAR, 787).filter(({ form }) => form === 'døgn');
    const faulty = await changeCells(clean, [
      { lineKey: first?.lineKey ?? '', heading: 'Budgetteret belægning', value: 104 },
      { lineKey: second?.lineKey ?? '', heading: 'Budgetteret belægning', value: 104 },
      { lineKey: second?.lineKey ?? '', heading: 'Målgruppe', value: HOSTILE },
      { lineKey: third?.lineKey ?? '', heading: 'Tilbud', value: HOSTILE },
      { lineKey: third?.lineKey ?? '', heading: 'Løn', value: '12.5' },
    ]);
    await upload(visitor, faulty, '<img src=x onerror=alert(1)>.xlsx');
    await visitor.reloadUntil('fejl skal rettes, før du kan gå videre');
    const address = visitor.address;

    expect(visitor.html).not.toMatch(/<script>alert|<img/);
    expect(visitor.html).toContain('&lt;script>alert(1)&lt;/script>');
    const cells = [...visitor.html.matchAll(/href="#(c-[A-Z]+\d+)"/g)].map(([, id]) => id);
    expect(cells.length).toBeGreaterThan(2);
    for (const id of cells) expect(visitor.html).toContain(`id="${id}"`);
    expect(visitor.text).toMatch(/O\d+: Belægning over 100 % \(R10\)\. Den budgetterede belægning er 104,0/);
    expect(visitor.text).toMatch(/Q\d+: Tallet kan læses på to måder\. »Løn« er skrevet »12\.5«/);
    expect(visitor.text).toMatch(/O\d+: Belægning over 100 % \(R10\)\. Det samme som O\d+\./);
    expect((await visitor.download(/takstskema\.xlsx$/)).subarray(0, 2).toString()).toBe('PK');
    expect(await visitor.download(/original\.xlsx$/)).toEqual(faulty);

    await visitor.open(`${address}/indsend`);
    expect(visitor.text).toContain('Du kan ikke indsende endnu');
    expect(visitor.html).not.toContain('name="declaration"');

    await visitor.open('/indberetning');
    expect(visitor.text).toContain('fejl skal rettes, før du kan gå videre');
    await upload(visitor, clean, 'rettet.xlsx');
    await visitor.reloadUntil('rækker er læst');
    expect(visitor.text).toContain('Forskelle fra 1. upload');
    expect(visitor.text).toMatch(/3 linjer er ændret/);
  });

  it('explains one change at a time: refused at the field, saved as written, taken away', async () => {
    const visitor = await browser('indberetter-860');
    await visitor.open('/indberetning');
    const clean = await filled(860);
    const [one, other] = linesOf(YEAR, 860).filter(({ cause }) => cause !== null);
    const unexplained = [one, other].flatMap((line) => [
      { lineKey: line?.lineKey ?? '', heading: 'Årsag', value: null },
      { lineKey: line?.lineKey ?? '', heading: 'Forklaring', value: null },
    ]);
    await upload(visitor, await changeCells(clean, unexplained));
    await visitor.reloadUntil('2 ændringer skal forklares');
    expect(visitor.text).toMatch(
      /Alle jeres takster Ændringerne fra 2026 til 2027 er tilsammen [+−][\d.]+ kr\. om året/,
    );
    await visitor.follow(/\/forklar$/);
    expect(visitor.text).toContain('2 ændringer mangler en forklaring');
    expect(visitor.text).toContain('Nominel ændring');
    expect(visitor.text).toMatch(/Hvad driver ændringen\? Når P\/L .* tilbage at forklare\. Forklar især/);
    expect(visitor.html).toMatch(
      /role="img" aria-label="Taksten, kr\. pr\. [^"]+: Takst 2026 [\d.,]+, Takst 2027 [\d.,]+\. P\/L /,
    );
    expect(visitor.html).toContain('Tabel: Ændringen fra 2026 til 2027, del for del');

    const text = 'Der er ansat en nattevagt fra januar. <b>Fed</b>';
    await visitor.send(/\/forklar\/[^/]+$/, { cause: '', text });
    expect(visitor.status).toBe(422);
    expect(visitor.html).toContain('id="cause-error"');
    expect(visitor.html).toContain('Der er ansat en nattevagt fra januar. &lt;b>Fed&lt;/b>');
    await visitor.send(/\/forklar\/[^/]+$/, { cause: 'andet', text: 'For kort.' });
    expect([visitor.status, visitor.html.includes('id="text-error"')]).toEqual([422, true]);
    const possibleCpr = ['010190', '1234'].join('-');
    await visitor.send(/\/forklar\/[^/]+$/, {
      cause: 'andet',
      text: `Borgeren ${possibleCpr} er flyttet ind i tilbuddet.`,
    });
    expect([visitor.status, visitor.html.includes('id="text-error"')]).toEqual([422, true]);
    expect(visitor.text).toContain('CPR-nummer');
    expect(await house.database.manager.countBy(Explanation, { organisation: 860, source: 'page' })).toBe(0);

    await visitor.send(/\/forklar\/[^/]+$/, { cause: 'andet', text });
    expect(visitor.address).toContain(`linje=${other?.lineKey}`);
    expect(visitor.text).toContain('1 ændring mangler en forklaring');
    await visitor.send(/\/forklar\/[^/]+$/, { cause: 'pladser', text: 'Der er oprettet to nye pladser i tilbuddet.' });
    expect(visitor.text).toContain('Alle ændringer er forklaret');
    await visitor.follow(new RegExp(`linje=${one?.lineKey}`));
    expect(visitor.text).toContain(text);
    await house
      .as('indberetter-860')
      .then((agent) => agent.post(`${visitor.address.split('?')[0]}/${one?.lineKey}/slet`).expect(303));
    await visitor.open(visitor.address);
    expect(visitor.text).toContain('1 ændring mangler en forklaring');
  });

  it('turns away what is no takstskema, what is too large, and no file at all', async () => {
    const visitor = await browser('indberetter-820');
    await visitor.open('/indberetning');
    await upload(visitor, Buffer.alloc(11 * 1024 * 1024));
    expect(visitor.status).toBe(413);
    expect(visitor.text).toContain('Filen er for stor. Et takstskema må højst fylde 10 MB.');
    await visitor.send(/\/upload/);
    expect([visitor.status, visitor.html.includes('id="file-error"')]).toEqual([422, true]);
    await upload(visitor, Buffer.from('hej'), 'hej.xlsx');
    await visitor.reloadUntil('Filen kunne ikke bruges');
    expect(visitor.text).toContain('Filen er ikke et regneark.');
  });

  it('takes the word of who has nothing to report, and not of who has', async () => {
    const laesoe = await browser('indberetter-825');
    await laesoe.open('/indberetning');
    await laesoe.follow(/nulindberetning/);
    await laesoe.send(/nulindberetning/);
    expect(laesoe.text).toContain('TP-2027-825-0001');
    const other = await browser('indberetter-840');
    await other.open('/indberetning/2027/nulindberetning');
    await other.send(/nulindberetning/);
    expect(other.status).toBe(422);
    expect(other.text).toContain('Erklæringen blev ikke modtaget');
  });

  it('says what was sent back, and why; reviewers see what is submitted', async () => {
    const [item] = await submitItems(house, { driftsherre: 813, flags: () => 'FU' });
    await decided(house, 'send_back', [item?.lineKey ?? ''], `Pladserne passer ikke. ${HOSTILE}`);
    const visitor = await browser('indberetter-813');
    await visitor.open('/indberetning');
    expect(visitor.text).toContain('1 takst er kommet tilbage');
    expect(visitor.text).toContain(`Pladserne passer ikke. ${HOSTILE}`);
    await visitor.follow(/kvittering/);
    expect(visitor.text).toContain('Til behandling i FU');

    const fu = await browser('fu-851');
    await fu.open(visitor.link(/^\/uploads\/\d+$/));
    expect([fu.status, fu.text.includes('Denne upload er indsendt')]).toEqual([200, true]);
    expect(fu.html).not.toMatch(/data-upload|\/indsend|\/forklar/);
  });

  it('hides a draft from everybody else', async () => {
    const own = await browser('indberetter-773');
    await own.open('/indberetning');
    await upload(own, Buffer.from('hej'), 'hej.xlsx');
    const { address } = own;
    for (const account of ['indberetter-787', 'fu-851', 'das-860', 'myndighed-773', 'admin']) {
      const other = await browser(account);
      for (const page of ['', '/takstskema.xlsx', '/original.xlsx', '/begivenheder'])
        expect([account, page, (await other.open(address + page)).status]).toEqual([account, page, 404]);
      // Whom the role itself keeps out is told so, whichever upload it is.
      for (const page of ['/forklar', '/indsend'])
        expect((await other.open(address + page)).status).toBe((await other.open(`/uploads/999999${page}`)).status);
      expect(other.status).toBeGreaterThanOrEqual(403);
    }
    const stranger = await house.as('indberetter-787');
    await stranger.post(`${address}/indsend`).type('form').send({ declaration: 'ja' }).expect(404);
    await stranger
      .post('/indberetning/2027/upload?driftsherre=773')
      .attach('file', Buffer.from('x'), 'x.xlsx')
      .expect(404);
    const sekretariat = await browser('sekretariat');
    expect((await sekretariat.open(address)).status).toBe(200);
    expect((await house.anyone().get(address)).headers.location).toMatch(/^\/log-ind/);
  });

  it('lets the secretariat choose a driftsherre and upload for it', async () => {
    const visitor = await browser('sekretariat');
    await visitor.open('/indberetning');
    expect(visitor.text).toContain('Hvilken driftsherre gælder det?');
    await visitor.open('/indberetning/2027?driftsherre=849');
    expect(visitor.text).toContain('Jammerbugt Kommune');
    await upload(visitor, Buffer.from('hej'), 'hej.xlsx');
    await visitor.reloadUntil('Filen kunne ikke bruges');
    expect(visitor.text).toContain('Takster 2027 · Jammerbugt Kommune');
  });
});
