import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { columnUnder, openTakstskema, rowWithKey } from '../../src/demo/open-takstskema.js';
import { linesOf } from '../../src/demo/world.js';
import type { TilbudChange } from '../../src/domain/tilbud.js';
import { LineLink } from '../../src/features/lineage/line-link.entity.js';
import { Round } from '../../src/features/rounds/round.entity.js';
import { SheetChanges } from '../../src/features/tilbud-changes/report/sheet-changes.service.js';
import { TilbudChangeRow } from '../../src/features/tilbud-changes/tilbud-change.entity.js';
import { User } from '../../src/features/users/user.entity.js';
import { localInput } from '../../src/web/local-day.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { textOfDocx, textOfPdf } from '../document-text.js';
import { PlainBrowser } from '../plain-browser.js';
import { submitItems } from '../submitted-items.js';
import { asInAutumn2019 } from './autumn-2019.js';
import { bytes, Indberetter } from './reporting.js';

/** The demo's round of 2027 stands for the takstår 2020 of the minutes, its 2026 for 2019. */
const [YEAR, FROM] = [2027, '2027-01-01'];
const DAY_MS = 86_400_000;
const GROUNDS = [
  'DAS følger præcedens for 2018, hvor tilbud med borgere fra 2-3 kommuner ikke blev taget ud.',
  'Tre kommuner har lavet formaliserede bilaterale aftaler.',
  'Øvrige kommuner ønsker at benytte tilbuddet, såfremt behovet opstår.',
  'Tilbuddet er højtspecialiseret og unikt i Nordjylland.',
  'Ellers kan mange tilbud med 3-4 køberkommuner trækkes ud.',
  'Tilbuddet udgår af det forstærkede samarbejde, men forbliver en del af rammeaftalen.',
].join('\n');

interface Told {
  id: number;
  title: string;
  contentHash: string;
  state: string;
}

describe('autumn 2019 (001_…, item 8)', () => {
  let house: TestApp;
  let sekretariat: Agent;
  let das: Agent;
  /** The point of DAS' agenda. */
  let point: { meeting: number; id: number; title: string; changes: number[] };
  beforeAll(async () => {
    house = await testApp();
    await asInAutumn2019(house);
    sekretariat = await house.as('sekretariat');
    das = await house.as('das-851');
  });
  afterAll(() => house.close());

  const round = () => house.database.manager.findOneByOrFail(Round, { year: YEAR });
  const idOf = async (name: string): Promise<number> => {
    const { body } = await sekretariat.get('/api/v1/tilbud').query({ q: name }).expect(200);
    return body.tilbud[0].id;
  };
  const report = async (agent: Agent, names: string[], change: Record<string, unknown>) => {
    const tilbudIds: number[] = [];
    for (const name of names) tilbudIds.push(await idOf(name));
    const said = { year: YEAR, tilbudIds, effectiveDate: FROM, reason: 'Som meldt til sekretariatet.', ...change };
    return agent.post('/api/v1/tilbud-changes').send(said);
  };
  const reported = async (state: string): Promise<Told[]> => {
    const { body } = await sekretariat.get('/api/v1/tilbud-changes').query({ year: YEAR, state }).expect(200);
    return body.changes;
  };
  const document = async (name: string): Promise<Buffer> =>
    (await bytes(sekretariat.get(`/moeder/${point.meeting}/dokumenter/${name}`)).expect(200)).body;
  const words = async (name: string) => textOfDocx(await document(name));
  const decide = (agent: Agent, body: object) => agent.post('/api/v1/tilbud-changes/decisions').send(body);

  it('moves the deadline of the takster, while that of ind- and udmelding stays', async () => {
    const { changesDeadline, announcedDeadline, lastNewDeadline, lastCorrectionDeadline } = await round();
    const later = (at: Date) => localInput(new Date(at.getTime() + 47 * DAY_MS));
    await sekretariat
      .post(`/runder/${YEAR}`)
      .type('form')
      .send({
        changesDeadline: localInput(changesDeadline),
        announcedDeadline: later(announcedDeadline),
        lastNewDeadline: later(lastNewDeadline),
        lastCorrectionDeadline: later(lastCorrectionDeadline),
        reason: 'Økonomiaftalen kom senere end normalt.',
        confirmed: 'ja',
      })
      .expect(303);
    const moved = await round();
    expect(moved.changesDeadline).toEqual(changesDeadline);
    expect(moved.announcedDeadline.getTime()).toBeGreaterThan(announcedDeadline.getTime());
  });

  it('takes in all changes of the table, on a page and through the API', async () => {
    const [mariagerfjord, region] = [await house.as('indberetter-846'), await house.as('indberetter-1081')];
    const kirketoften = { kind: 'places', placesBefore: '28', placesAfter: '27', outsidePlaces: '1' };
    expect((await report(mariagerfjord, ['Botilbud Kirketoften'], kirketoften)).status).toBe(201);
    const hobro = { name: 'Aktivitetshuset Hobro', paragraf: '§ 104', form: 'dag', places: '31' };
    const both = ['Aktivitetstilbud Kernen', 'Kirketoften, afd. Aktivitet'];
    expect((await report(mariagerfjord, both, { kind: 'merged', parts: [hobro] })).status).toBe(201);
    expect((await report(mariagerfjord, both.slice(1), { kind: 'closed' })).status).toBe(201);

    const page = await new PlainBrowser(mariagerfjord).open(
      `/ind-og-udmeldinger/ny?aar=${YEAR}&art=split&driftsherre=846`,
    );
    expect(page.text).toContain('Afgjort før af samme slags Botilbud Kærvej Godkendt');
    const kaervej = {
      tilbud1: String(await idOf('Botilbud Kærvej')),
      gaelderFra: FROM,
      navn1: 'Botilbud Kærvej',
      paragraf1: 'ABL § 105',
      form1: 'døgn',
      pladser1: '15',
      begrundelse: 'Tilbuddet deles i en boafdeling og et samværs- og aktivitetstilbud.',
    };
    await page.send(/\/ind-og-udmeldinger$/, kaervej);
    expect([page.status, page.text]).toEqual([
      422,
      expect.stringContaining('Skriv mindst to tilbud, som det deles i.'),
    ]);
    const aktivitet = { navn2: 'Kærvej, samvær og aktivitet', paragraf2: '§ 104', form2: 'dag' };
    await page.send(/\/ind-og-udmeldinger$/, { ...kaervej, ...aktivitet, pladser2: '17', interne2: '13' });
    expect(page.text).toContain('Kærvej, samvær og aktivitet (§ 104, 17 pladser, heraf 13 interne)');

    await report(mariagerfjord, ['Specialenheden'], { kind: 'places', placesBefore: '23', placesAfter: '30' });
    const aars = { kind: 'merged', parts: [{ name: 'Bostedet Aars', places: '36' }], effectiveDate: '2026-04-15' };
    await report(region, ['Bosted Skovvænget', 'Vestervang'], aars);
    await report(region, ['Rehabiliteringscenter Strandgården'], { kind: 'closed', effectiveDate: FROM });
    const rosenvaenget = { kind: 'closed', effectiveDate: '2026-10-01' };
    await report(await house.as('indberetter-820'), ['Botilbuddet Rosenvænget'], rosenvaenget);
    const udmelding = { kind: 'ud', exempt: true, agreementWith: 'Køberkommunerne' };
    await report(await house.as('indberetter-851'), ['Taleinstituttet/Hjerneskadecenter Nordjylland'], udmelding);
    expect((await reported('reported')).map(({ title }) => title).sort()).toEqual(
      [
        'Botilbud Kirketoften',
        'Aktivitetstilbud Kernen og Kirketoften, afd. Aktivitet',
        'Kirketoften, afd. Aktivitet',
        'Botilbud Kærvej',
        'Specialenheden',
        'Bosted Skovvænget og Vestervang',
        'Rehabiliteringscenter Strandgården',
        'Botilbuddet Rosenvænget',
        'Taleinstituttet/Hjerneskadecenter Nordjylland',
      ].sort(),
    );
  });

  it('lets nobody report for another, hides what is not decided, and takes nothing after the deadline', async () => {
    const morsoe = await house.as('indberetter-773');
    const forAnother = { kind: 'closed', driftsherre: 846 };
    expect((await report(morsoe, ['Specialenheden'], forAnother)).status).toBe(404);
    const [first] = await reported('reported');
    await morsoe.get(`/api/v1/tilbud-changes/${first?.id}`).expect(404);
    await morsoe.get(`/ind-og-udmeldinger/${first?.id}`).expect(404);

    const { changesDeadline } = await round();
    await house.database.query(`update round set changes_deadline = now() - interval '1 hour' where year = ${YEAR}`);
    const late = await report(morsoe, ['Bofællesskabet Fjordglimt'], { kind: 'closed' });
    expect([late.status, late.body.code]).toEqual([422, 'deadline_passed']);
    await house.database.query('update round set changes_deadline = $1 where year = $2', [changesDeadline, YEAR]);
  });

  it('has a point of its own in the agenda of DAS, which is as closed as its meeting makes it', async () => {
    const frame = { body: 'DAS', year: YEAR, heldOn: '2026-10-24' };
    const { body: meeting } = await sekretariat.post('/api/v1/meetings').send(frame).expect(201);
    const all = await reported('reported');
    const specialenheden = all.find(({ title }) => title === 'Specialenheden');
    await sekretariat
      .put(`/api/v1/tilbud-changes/${specialenheden?.id}/recommendation`)
      .send({ text: 'Sekretariatet har ingen bemærkninger.' })
      .expect(200);
    await sekretariat.post(`/api/v1/meetings/${meeting.id}/agenda`).expect(200);
    const { body } = await sekretariat.get(`/api/v1/meetings/${meeting.id}`).expect(200);
    expect(body.points.map(({ key }: { key: string }) => key)).toEqual([
      'dagsorden',
      'referat',
      'tilbud',
      'orientering',
      'eventuelt',
      'naeste',
    ]);
    point = { meeting: meeting.id, ...body.points[2] };
    expect(point.title).toBe(`Ind- og udmelding af tilbud ${YEAR}`);
    expect(point.changes).toHaveLength(all.length);

    const members = await words('dagsorden-medlemmer.docx');
    for (const word of [
      'Der er meldt 9 ændringer fra 4 driftsherrer.',
      'Det indstilles, at DAS',
      'Går ud af tilbudsviften fra 1. januar 2027.',
      '23 → 30',
      'Sekretariatets indstilling: Sekretariatet har ingen bemærkninger.',
    ])
      expect(members).toContain(word);
    const at = `/api/v1/meetings/${point.meeting}/points/${point.id}`;
    await sekretariat.patch(at).send({ lukket: true }).expect(200);
    expect(await words('dagsorden-aaben.docx')).toContain('Lukket punkt');
    expect(await words('dagsorden-aaben.docx')).not.toMatch(/Taleinstituttet|Specialenheden|driftsherrer/);
    await sekretariat.patch(at).send({ lukket: false }).expect(200);
    expect(await words('dagsorden-aaben.docx')).toContain('Taleinstituttet');
  });

  it('has DAS approve all but one udmelding there, with its grounds', async () => {
    const all = await reported('reported');
    const refused = all.find(({ title }) => title.startsWith('Taleinstituttet'));
    const walk = `/moeder/${point.meeting}/gang/${point.id}`;
    const shownAs = (ids: Told[]) => ids.map(({ id, contentHash }) => `${id}:${contentHash}`);
    const post = (agent: Agent, body: object) => agent.post(`${walk}/tilbud/afgoer`).type('form').send(body);
    await post(await house.as('fu-810'), { shown: shownAs(all), outcome: 'approved' }).expect(403);
    const stale = [...shownAs(all.slice(1)), `${all[0]?.id}:${'0'.repeat(64)}`];
    expect((await post(das, { shown: stale, outcome: 'approved' }).expect(409)).text).toContain('Intet er besluttet.');
    const cpr = { shown: shownAs(all), outcome: 'refused', comment: 'Borger 010170-1234' };
    expect((await post(das, cpr).expect(422)).text).toContain('CPR-nummer');
    expect(await reported('approved')).toEqual([]);

    const browser = await new PlainBrowser(das).open(walk);
    expect(browser.text).toContain('9 ind- og udmeldinger at afgøre');
    expect(browser.link(/#foer$/)).toMatch(/^\/ind-og-udmeldinger\/\d+#foer$/);
    await browser.send(/tilbud\/valg$/, { valg: 'undtagen', item: String(refused?.id) });
    expect(browser.text).toContain('Afgør 8 ændringer af tilbudsviften');
    await browser.send(/tilbud\/afgoer$/, { outcome: 'approved' });
    expect(browser.text).toContain('1 af 9 ind- og udmeldinger mangler afgørelse');
    expect((await reported('approved')).length).toBe(8);
    await browser.send(/tilbud\/valg$/, { en: String(refused?.id) });
    await browser.send(/tilbud\/afgoer$/, { outcome: 'refused' });
    expect([browser.status, browser.text]).toEqual([422, expect.stringContaining('Skriv, hvorfor ændringen')]);
    await browser.send(/tilbud\/afgoer$/, { outcome: 'refused', comment: GROUNDS });
    expect(browser.text).toContain('9 ind- og udmeldinger, alle afgjort');
    expect((await reported('refused')).map(({ id }) => id)).toEqual([refused?.id]);

    const turned = await post(das, { shown: shownAs(all.slice(-1)), outcome: 'refused', comment: 'Nej.' });
    expect([turned.status, turned.text]).toEqual([409, expect.stringContaining('står nu som »Godkendt«')]);
    expect(turned.text).toContain('Ingen af dem kan afgøres, som de står nu.');
    const removed = await sekretariat.delete(`/api/v1/meetings/${point.meeting}/points/${point.id}`).expect(409);
    expect(removed.body.code).toBe('point_decided');
  });

  it('stands in the minutes as they had it, in Word and PDF', async () => {
    for (const name of ['referat-medlemmer.docx', 'referat-aaben.docx']) {
      const referat = await words(name);
      expect(referat).toContain(
        'DAS godkender alle ind- og udmeldinger bortset fra Taleinstituttet/Hjerneskadecenter Nordjylland (udmelding).',
      );
      expect(referat).toContain('på følgende grundlag:');
      for (const ground of GROUNDS.split('\n')) expect(referat).toContain(ground);
      expect(referat).toContain('Ikke godkendt af DAS');
    }
    const pdf = await textOfPdf(await document('referat-medlemmer.pdf'));
    if (pdf === null) console.warn('poppler is not installed: the PDF is not read back.');
    else expect(pdf.replace(/\s+/g, ' ')).toContain('DAS godkender alle ind- og udmeldinger bortset fra');
    const page = await new PlainBrowser(das).open(`/moeder/${point.meeting}`);
    expect(page.text).toContain('Ind- og udmeldinger, der er besluttet i mødet');
  });

  it('can be looked up later by anybody of the cooperation, by parts of words', async () => {
    const reader = await new PlainBrowser(await house.as('myndighed-773')).open(
      `/ind-og-udmeldinger/afgoerelser?q=${encodeURIComponent('højtspecial')}&aar=${YEAR}`,
    );
    expect(reader.text).toContain('Taleinstituttet/Hjerneskadecenter Nordjylland Ikke godkendt');
    expect(reader.text).toContain('Møde i DAS den 24. oktober 2026');
    for (const ground of GROUNDS.split('\n')) expect(reader.text).toContain(ground);
    const { body } = await das.get('/api/v1/tilbud-changes/precedents').query({ kind: 'ud' }).expect(200);
    expect(body.precedents.map((one: { change: { year: number } }) => one.change.year)).toEqual([YEAR, 2026]);
  });

  it('makes next year’s tilbudsvifte and takstskema as decided', async () => {
    const mariagerfjord = await Indberetter.of(house, 846);
    const { takster } = await openTakstskema(await mariagerfjord.fetch());
    const names = columnUnder(takster, 'Tilbud');
    const rows = takster.getColumn(names).values.map((value) => String(value ?? ''));
    const cellsOf = (name: string, ...headings: string[]) => {
      const row = rows.indexOf(name);
      return headings.map((heading) => takster.getCell(row, columnUnder(takster, heading)).value ?? null);
    };
    expect(rows).not.toContain('Aktivitetstilbud Kernen');
    expect(rows).not.toContain('Kirketoften, afd. Aktivitet');
    expect(cellsOf('Botilbud Kirketoften', 'Linje-ID', 'Pladser')).toEqual(['L-846-0001', 27]);
    expect(cellsOf('Specialenheden', 'Pladser')).toEqual([30]);
    expect(cellsOf('Aktivitetshuset Hobro', 'Paragraf', 'Pladser', 'Afløser Linje-ID')).toEqual([
      '§ 104',
      31,
      'L-846-0003, L-846-0002',
    ]);
    expect(cellsOf('Botilbud Kærvej', 'Linje-ID', 'Paragraf', 'Pladser')).toEqual(['L-846-0004', 'ABL § 105', 15]);
    expect(cellsOf('Kærvej, samvær og aktivitet', 'Paragraf', 'Pladser', 'Heraf interne', 'Afløser Linje-ID')).toEqual([
      '§ 104',
      17,
      13,
      'L-846-0004',
    ]);
    expect(rowWithKey(takster, 'L-846-0022')).toBeNull();

    const { body } = await sekretariat.get(`/api/v1/tilbud/${await idOf('Kirketoften, afd. Aktivitet')}`).expect(200);
    expect(body).toMatchObject({ closedOn: '2026-12-31', decisions: expect.any(Array) });
    const aalborg = await openTakstskema(await (await Indberetter.of(house, 851)).fetch());
    expect(aalborg.takster.getColumn(names).values).toContain('Taleinstituttet/Hjerneskadecenter Nordjylland');
  });

  it('gives the new lines their predecessors, also where the takster were sent in first', async () => {
    const keys: Record<string, string> = {
      'L-846-0022': 'L-846-0922',
      'L-846-0023': 'L-846-0004',
      'L-846-0024': 'L-846-0924',
    };
    await submitItems(house, {
      driftsherre: 846,
      change: ({ lineKey }) => ({ lineKey: keys[lineKey] ?? lineKey, predecessors: [] }),
    });
    expect(linesOf(YEAR, 846).filter(({ lineKey }) => lineKey in keys)).toHaveLength(3);
    const decided = await reported('approved');
    const again = decided
      .filter(({ title }) => /^(Aktivitetstilbud Kernen og|Botilbud Kærvej)/.test(title))
      .map(({ id, contentHash }) => ({ id, contentHash }));
    const anew = (outcome: string, grounds: string) => ({
      decisions: again.map((one) => ({ ...one, outcome, grounds })),
      written: true,
    });
    await decide(das, anew('refused', 'DAS vil se sagen igen.')).expect(201);
    expect((await sekretariat.get('/api/v1/tilbud?q=Hobro')).body.tilbud[0]).toMatchObject({ included: false });
    await decide(das, anew('approved', 'Sagen er belyst.')).expect(201);

    const links = await house.database.manager.find(LineLink, { where: { year: YEAR }, order: { id: 'ASC' } });
    expect(links.map(({ lineKey, kind, source, predecessors }) => ({ lineKey, kind, source, predecessors }))).toEqual([
      {
        lineKey: 'L-846-0922',
        kind: 'merged',
        source: 'change',
        predecessors: ['L-846-0003', 'L-846-0002'].map((lineKey) => ({ lineKey, share: null })),
      },
      {
        lineKey: 'L-846-0924',
        kind: 'split',
        source: 'change',
        predecessors: [{ lineKey: 'L-846-0004', share: '53.125' }],
      },
    ]);
    const shown = await new PlainBrowser(sekretariat).open(`/forgaengere/${YEAR}/L-846-0922`);
    expect(shown.text).toContain('Besluttet ind- eller udmelding');
    const request = await new PlainBrowser(das).open(`/ind-og-udmeldinger/${again[0]?.id}`);
    expect(request.text).toContain('DAS vil se sagen igen.');
    expect(request.text).toContain('(gjort om siden)');
  });

  it('takes the rows of a sheet as requests: the same row is the same, one that is gone is withdrawn', async () => {
    const row: TilbudChange = {
      tilbudName: 'Bofællesskabet Fjordglimt',
      portalId: null,
      kind: 'closed',
      effectiveDate: FROM,
      placesBefore: null,
      placesAfter: null,
      exempt: null,
      agreementWith: null,
      reason: 'Tilbuddet lukker.',
    };
    const user = await house.database.manager.findOneByOrFail(User, { email: 'indberetter-773@demo.invalid' });
    const who = { userId: user.id, name: user.name, roles: [{ role: 'indberetter' as const, organisation: 773 }] };
    const submit = (...rows: TilbudChange[]) =>
      house.database.transaction((manager) =>
        house.app.get(SheetChanges, { strict: false }).refresh(manager, who, { year: YEAR, driftsherre: 773, rows }),
      );
    const states = async () => {
      const of = { year: YEAR, driftsherre: 773 };
      const all = await house.database.manager.find(TilbudChangeRow, { where: of, order: { id: 'ASC' } });
      return all.map(({ state }) => state);
    };
    await submit(row, row);
    await submit(row);
    expect(await states()).toEqual(['reported']);
    await submit();
    expect(await states()).toEqual(['withdrawn']);
    await house.database.query(`update round set changes_deadline = now() - interval '1 hour' where year = ${YEAR}`);
    await submit(row);
    expect(await states()).toEqual(['withdrawn', 'late']);
    const [late] = await reported('late');
    await das.get(`/ind-og-udmeldinger/afgoer?aar=${YEAR}`).expect(200, /Der er ingen ind- og udmeldinger/);
    const page = await new PlainBrowser(sekretariat).open(`/ind-og-udmeldinger/${late?.id}`);
    await page.send(/optagelse$/, { begrundelse: '' });
    expect(page.status).toBe(422);
    await page.send(/optagelse$/, { begrundelse: 'Kommunens møde lå efter fristen.' });
    expect(await states()).toEqual(['withdrawn', 'reported']);
  });
});
