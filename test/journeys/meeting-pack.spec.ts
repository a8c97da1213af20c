import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/features/review/item.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { openedByLibreOffice, textOfDocx, textOfPdf } from '../document-text.js';
import { PlainBrowser } from '../plain-browser.js';
import { submitItems } from '../submitted-items.js';

interface Point {
  id: number;
  position: number;
  key: string | null;
  title: string;
  indstilling: string;
  items: number[];
}

/** FU meets, with one driftsherre behind closed doors; DAS meets and is told what FU decided. */
describe('the papers of a meeting', () => {
  let house: TestApp;
  let sekretariat: Agent;
  let fu: Agent;
  let rebild: Item[];
  let jammerbugt: Item[];
  let fuMeeting: number;

  beforeAll(async () => {
    house = await testApp();
    [sekretariat, fu] = (await Promise.all(['sekretariat', 'fu-860'].map((account) => house.as(account)))) as [
      Agent,
      Agent,
    ];
    rebild = await submitItems(house, { driftsherre: 840, flags: () => 'FU' });
    jammerbugt = await submitItems(house, {
      driftsherre: 849,
      flags: () => 'FU',
      change: () => ({ explanation: 'Hemmeligforklaring.', tilbudName: 'Hemmeligtilbud' }),
    });
    fuMeeting = await call('FU', { startsAt: '13:00', endsAt: '15:30', place: 'Aalborg' });
  });
  afterAll(() => house.close());

  const call = async (body: 'FU' | 'DAS', frame: object = {}) =>
    (
      await sekretariat
        .post('/api/v1/meetings')
        .send({ body, year: 2027, heldOn: '2026-11-12', ...frame })
        .expect(201)
    ).body.id as number;
  const api = (meeting: number) => `/api/v1/meetings/${meeting}`;
  const meetingOf = async (id: number) => (await sekretariat.get(api(id)).expect(200)).body;
  const pointsOf = async (id: number): Promise<Point[]> => (await meetingOf(id)).points;
  const pointOf = async (id: number, key: string): Promise<Point> => {
    const found = (await pointsOf(id)).find((point) => point.key === key);
    if (!found) throw new Error(`no point ${key}`);
    return found;
  };
  const document = async (agent: Agent, meeting: number, name: string): Promise<Buffer> => {
    const { body } = await agent
      .get(`/moeder/${meeting}/dokumenter/${name}`)
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return body;
  };
  const wordsOf = async (meeting: number, name: string) => textOfDocx(await document(sekretariat, meeting, name));
  /** The PDF beside a Word file; empty where poppler is not installed. */
  const pdfWordsOf = async (meeting: number, name: string) => {
    const pdf = await document(sekretariat, meeting, name.replace('docx', 'pdf'));
    const words = await textOfPdf(pdf);
    if (words === null) console.warn('poppler is not installed: the PDF is not read back.');
    return words ?? '';
  };

  it('are made of what is ready, by the secretariat alone', async () => {
    await fu.post(`${api(fuMeeting)}/agenda`).expect(403);
    const browser = await new PlainBrowser(sekretariat).open(`/moeder/${fuMeeting}`);
    await browser.send(/dagsorden$/);
    expect(browser.text).toContain('Takster 2027: Rebild');
    expect((await pointsOf(fuMeeting)).map(({ key }) => key)).toEqual([
      'dagsorden',
      'referat',
      'takster:849',
      'takster:840',
      'eventuelt',
      'naeste',
    ]);
    expect((await pointOf(fuMeeting, 'takster:840')).items.sort()).toEqual(rebild.map(({ id }) => id).sort());
  });

  it('keep what was typed when the agenda is made again, and add what has become ready', async () => {
    const { id } = await pointOf(fuMeeting, 'takster:840');
    const typed = { title: 'Takster: Rebild', indstilling: 'Det indstilles, at FU ser nærmere på Rebild.' };
    await sekretariat
      .patch(`${api(fuMeeting)}/points/${id}`)
      .send(typed)
      .expect(200);
    await submitItems(house, { driftsherre: 773, flags: () => 'FU' });
    expect((await sekretariat.post(`${api(fuMeeting)}/agenda`).expect(200)).body.added).toBe(1);
    expect(await pointOf(fuMeeting, 'takster:840')).toMatchObject(typed);
    expect((await pointsOf(fuMeeting)).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('have points of their own, in the order that they are put in, and refuse a CPR number', async () => {
    const free = { title: 'Hemmeligtitel', resume: 'Hemmeligresume', sagsfremstilling: 'Hemmeligsag', lukket: true };
    const { id } = (
      await sekretariat
        .post(`${api(fuMeeting)}/points`)
        .send(free)
        .expect(201)
    ).body;
    const at = `/moeder/${fuMeeting}/punkter/${id}`;
    await sekretariat.post(`${at}/flyt`).type('form').send({ plads: '3' }).expect(303);
    await sekretariat.post(`${at}/flyt`).type('form').send({ retning: 'down' }).expect(303);
    expect((await pointsOf(fuMeeting)).find((point) => point.id === id)?.position).toBe(4);
    const cpr = { title: 'Sag', resume: 'Borger 010170-1234' };
    const refused = await sekretariat.post(at).type('form').send(cpr).expect(422);
    expect(refused.text).toContain('CPR-nummer');
    expect(refused.text).not.toContain('010170-1234 ');
    for (const bilag of [
      { title: 'Hemmeligbilag', text: 'Hemmeligbilagstekst', lukket: true },
      { title: 'Åbent notat', text: 'Notatets tekst' },
    ])
      await sekretariat
        .post(`${api(fuMeeting)}/points/${(await pointOf(fuMeeting, 'takster:840')).id}/annexes`)
        .send(bilag)
        .expect(201);
    const closed = (await pointOf(fuMeeting, 'takster:849')).id;
    const secret = {
      lukket: true,
      indstilling: 'Hemmeligindstilling',
      beslutning: 'Hemmeligbeslutning',
      notes: 'Hemmelignote',
    };
    await sekretariat
      .patch(`${api(fuMeeting)}/points/${closed}`)
      .send(secret)
      .expect(200);
    expect((await fu.get(api(fuMeeting)).expect(200)).text).not.toContain('Hemmelignote');
  });

  it('say who takes part, and who sent an apology', async () => {
    const frame = { heldOn: '2026-11-12', startsAt: '13:00', endsAt: '12:00', deltager: ['Aalborg Kommune'] };
    const wrong = await sekretariat.post(`/moeder/${fuMeeting}/rammer`).type('form').send(frame).expect(422);
    expect(wrong.text).toContain('Mødet skal slutte, efter at det er begyndt.');
    const right = {
      ...frame,
      endsAt: '15:30',
      place: 'Aalborg',
      deltager: ['Aalborg Kommune', 'Rebild Kommune', ''],
      afbud: ['1'],
    };
    await sekretariat.post(`/moeder/${fuMeeting}/rammer`).type('form').send(right).expect(303);
    expect((await meetingOf(fuMeeting)).participants).toEqual([
      { name: 'Aalborg Kommune', present: true },
      { name: 'Rebild Kommune', present: false },
    ]);
  });

  it('are gone through in the meeting: all but one at once, that one by itself, and the beslutning with it', async () => {
    const { id } = await pointOf(fuMeeting, 'takster:840');
    const [excepted] = rebild;
    const browser = await new PlainBrowser(fu).open(`/moeder/${fuMeeting}/gang/${id}`);
    expect(browser.text).toContain(`${rebild.length} takster at afgøre`);
    await browser.send(/valg$/, { valg: 'undtagen', item: String(excepted?.id) });
    expect(browser.text).toContain(`Afgør ${rebild.length - 1} takster`);
    await browser.send(/afgoer$/, { action: 'approve' });
    expect(browser.text).toContain(`1 af ${rebild.length} takster mangler afgørelse`);
    await browser.send(/valg$/, { en: String(excepted?.id) });
    await browser.send(/afgoer$/, { action: 'send_back' });
    expect(browser.status).toBe(422);
    await browser.send(/afgoer$/, { action: 'send_back', comment: 'Belægningen mangler.' });
    expect(browser.text).toContain('alle afgjort');
    expect(browser.text).toContain('Sendt tilbage af FU');
    const closed = await pointOf(fuMeeting, 'takster:849');
    await browser.open(`/moeder/${fuMeeting}/gang/${closed.id}`);
    await browser.send(/valg$/, { valg: 'undtagen' });
    await browser.send(/afgoer$/, { action: 'pass_on', comment: 'Hemmeliggrund' });
    expect(browser.text).toContain('alle afgjort');
  });

  it('refuse a takst that has changed since it was shown, and one that is not the meeting’s', async () => {
    const { id } = await pointOf(fuMeeting, 'takster:773');
    const [first] = await house.database.query(
      'select id, content_hash from item where organisation = 773 and year = 2027 order by id limit 1',
    );
    const shown = [`${first.id}:in_fu:${'0'.repeat(64)}`];
    const at = `/moeder/${fuMeeting}/gang/${id}/afgoer`;
    const stale = await fu.post(at).type('form').send({ shown, action: 'approve' }).expect(409);
    expect(stale.text).toContain('Taksten er ændret, siden du åbnede den.');
    await (await house.as('das-860')).post(at).type('form').send({ shown, action: 'approve' }).expect(403);
  });

  it('write what the minutes say, with one press where it is the usual', async () => {
    const { id } = await pointOf(fuMeeting, 'dagsorden');
    const browser = await new PlainBrowser(sekretariat).open(`/moeder/${fuMeeting}/gang/${id}`);
    await browser.send(/gang\/\d+$/, { sedvanlig: 'ja' });
    expect(browser.text).toContain('Dagsordenen godkendes.');
    await browser.send(/gang\/\d+$/, { beslutning: 'Dagsordenen godkendes.', videre: 'naeste' });
    expect(browser.text).toContain('Godkendelse af referat');
    await fu.post(`/moeder/${fuMeeting}/gang/${id}`).type('form').send({ beslutning: 'Nej.' }).expect(403);
  });

  it('read as the minutes do, and the open ones hold no word of what is lukket', async () => {
    const members = await wordsOf(fuMeeting, 'dagsorden-medlemmer.docx');
    for (const word of [
      'Dagsorden',
      'Forretningsudvalget (FU)',
      '13.00–15.30',
      'Rebild Kommune',
      'Resume',
      'Indstilling',
      'Hemmeligtilbud',
      'Hemmeligbilagstekst',
    ])
      expect(members).toContain(word);
    expect(members).not.toContain('Beslutning');
    expect(members).not.toContain('Hemmelignote');
    const referat = await wordsOf(fuMeeting, 'referat-medlemmer.docx');
    expect(referat).toContain('Udkast til referat');
    expect(referat).toContain('Belægningen mangler.');
    for (const name of ['dagsorden-aaben.docx', 'referat-aaben.docx']) {
      const open = await wordsOf(fuMeeting, name);
      expect(open).toContain('Lukket punkt');
      expect(open).toContain('Notatets tekst');
      expect(open).not.toMatch(/hemmelig/i);
      expect(await pdfWordsOf(fuMeeting, name)).not.toMatch(/hemmelig/i);
    }
    await (await house.as('indberetter-851')).get(`/moeder/${fuMeeting}/dokumenter/dagsorden-aaben.docx`).expect(404);
    await sekretariat.get(`/moeder/${fuMeeting}/dokumenter/dagsorden-alle.docx`).expect(404);
  });

  it('are a PDF with the same figures, and the same bytes each time', async () => {
    const name = 'referat-medlemmer.pdf';
    const pdf = await document(sekretariat, fuMeeting, name);
    expect((await document(sekretariat, fuMeeting, name)).equals(pdf)).toBe(true);
    const words = await pdfWordsOf(fuMeeting, name);
    if (words === '') return;
    expect(words.replace(/\s+/g, '')).toContain('Hemmeligbilagstekst');
    const figures = (text: string) => [...text.matchAll(/\d{1,3}(?:\.\d{3})*,\d\d/g)].map(([figure]) => figure).sort();
    expect(figures(words)).toEqual(figures(await wordsOf(fuMeeting, name.replace('pdf', 'docx'))));
  });

  it('are opened by LibreOffice with the same figures', async () => {
    const text = await openedByLibreOffice(await document(sekretariat, fuMeeting, 'referat-medlemmer.docx'));
    if (text === null) return console.warn('LibreOffice is not installed: the Word file is not opened.');
    expect(text).toContain('Godkendelse af dagsorden');
    expect(text).toContain('Hemmeligtilbud');
  });

  it('stand for good when the meeting is closed', async () => {
    const { id } = await pointOf(fuMeeting, 'eventuelt');
    const page = await sekretariat.get(`/moeder/${fuMeeting}/luk`).expect(200);
    expect(page.text).toContain('Uden beslutning');
    await sekretariat.post(`${api(fuMeeting)}/closing`).expect(201);
    const before = await wordsOf(fuMeeting, 'referat-medlemmer.docx');
    expect(before).toContain('Referat');
    const late = await sekretariat
      .patch(`${api(fuMeeting)}/points/${id}`)
      .send({ beslutning: 'For sent.' })
      .expect(409);
    expect(late.body.code).toBe('minutes_closed');
    await sekretariat.post(`${api(fuMeeting)}/agenda`).expect(409);
    await expect(house.database.query(`update meeting_point set title = 'x' where id = ${id}`)).rejects.toThrow(
      /closed/,
    );
    await submitItems(house, { driftsherre: 840, flags: () => 'FU', change: () => ({ tilbudName: 'Nyt navn' }) });
    expect(await wordsOf(fuMeeting, 'referat-medlemmer.docx')).toBe(before);
    expect(await wordsOf(fuMeeting, 'referat-aaben.docx')).not.toMatch(/hemmelig/i);
    await sekretariat.get(`/moeder/${fuMeeting}/dokumenter/dagsorden-medlemmer.docx`).expect(404);
  });

  it('tell DAS once what FU has decided, and nobody else what was lukket', async () => {
    const meeting = await call('DAS', { heldOn: '2026-11-26' });
    await sekretariat.post(`${api(meeting)}/agenda`).expect(200);
    const { id } = await pointOf(meeting, 'takster:849');
    const members = await wordsOf(meeting, 'dagsorden-medlemmer.docx');
    expect(members).toContain('Sendt tilbage af FU');
    expect(members).toContain('FU’s egen behandling i takstrunden');
    expect(members).toContain('Hemmeliggrund');
    expect(await wordsOf(meeting, 'dagsorden-aaben.docx')).not.toMatch(/hemmelig/i);

    const das = await house.as('das-860');
    const browser = await new PlainBrowser(das).open(`/moeder/${meeting}/gang/${id}`);
    await browser.send(/valg$/, { valg: 'undtagen' });
    await browser.send(/afgoer$/, { action: 'delegate', comment: 'FU får kompetencen.' });
    expect(browser.text).toContain('Delegeret til FU af DAS');
    await sekretariat.post(`${api(meeting)}/closing`).expect(201);

    const fuLater = await call('FU', { heldOn: '2026-12-03' });
    const delegated = (await fu.get('/api/v1/items?state=delegated').expect(200)).body.items as Item[];
    expect(delegated).toHaveLength(jammerbugt.length);
    const items = delegated.map(({ id: item, contentHash }) => ({ id: item, contentHash }));
    await fu.post('/api/v1/decisions').send({ action: 'approve', items, meetingId: fuLater }).expect(201);
    expect(await wordsOf(fuLater, 'referat-medlemmer.docx')).toContain('Afgørelser uden for dagsordenen');

    const next = await call('DAS', { heldOn: '2026-12-17' });
    await sekretariat.post(`${api(next)}/agenda`).expect(200);
    const told = await wordsOf(next, 'dagsorden-medlemmer.docx');
    expect(told).toContain('Mandat givet i møde i DAS den 26. november 2026');
    expect(told).not.toContain('Sendt tilbage af FU');
  });

  it('have the takstbilag as a point: DAS approves all but one there, and comes back to it', async () => {
    const [open] = await submitItems(house, { driftsherre: 860 });
    const meeting = await call('DAS', { heldOn: '2026-12-18' });
    await sekretariat.post(`${api(meeting)}/agenda`).expect(200);
    const { id } = await pointOf(meeting, 'takstbilag');
    const browser = await new PlainBrowser(await house.as('das-860')).open(`/moeder/${meeting}/gang/${id}`);
    await browser.send(/undtagelser$/, { undtag: String(open?.id) });
    await browser.send(/bekraeft$/, { handling: 'delegate', begrundelse: 'FU får kompetencen.' });
    await browser.send(/afgoerelse$/, { tekst: 'DAS godkender takstbilaget.' });
    expect(browser.address).toContain(`/moeder/${meeting}/gang/${id}`);
    expect(browser.text).toContain('Delegeret til FU af DAS');
    const referat = await wordsOf(meeting, 'referat-aaben.docx');
    expect(referat).toContain('Takster, der ikke er omfattet');
    expect(referat).not.toMatch(/hemmelig/i);
  });
});
