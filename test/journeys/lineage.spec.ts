import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clearRows } from '../../src/demo/change-cells.js';
import { fillTakstskema } from '../../src/demo/fill-takstskema.js';
import { linesOf } from '../../src/demo/world.js';
import { LineLink } from '../../src/features/lineage/line-link.entity.js';
import { Item } from '../../src/features/review/item.entity.js';
import { type TestApp, testApp } from '../app.js';
import { PlainBrowser } from '../plain-browser.js';
import { Indberetter, told } from './reporting.js';

const [YEAR, CODE] = [2027, 773];
/** Bofællesskabet Fjordglimt, which is reported as Fjordglimt on a new line. */
const OLD = 'L-773-0001';
/** Of Thisted. */
const FOREIGN = 'L-787-0001';

describe('lineage', () => {
  let house: TestApp;
  let renamed: Buffer;
  beforeAll(async () => {
    house = await testApp();
    const clean = await (await Indberetter.of(house, CODE)).filled();
    const [line] = linesOf(YEAR, CODE).filter(({ lineKey }) => lineKey === OLD);
    if (!line) throw new Error(`${OLD} is not in the demo`);
    renamed = await fillTakstskema(await clearRows(clean, [OLD]), [{ ...line, lineKey: '', tilbudName: 'Fjordglimt' }]);
  });
  afterAll(() => house.close());

  const browser = async (account: string) => new PlainBrowser(await house.as(account));
  const links = () => house.database.manager.find(LineLink, { order: { id: 'ASC' } });
  const item = (lineKey: string) => house.database.manager.findOneByOrFail(Item, { year: YEAR, lineKey });

  it('proposes a closed line for a new one; the indberetter confirms it, and takes it back', async () => {
    const indberetter = await Indberetter.of(house, CODE);
    const upload = await indberetter.upload(renamed);
    const [proposal] = upload.lineage?.proposals ?? [];
    const lineKey = proposal?.lineKey ?? '';
    expect(proposal).toMatchObject({ predecessor: OLD, tilbud: 'Bofællesskabet Fjordglimt' });
    expect(proposal?.alike).toContain('samme paragraf');
    expect(told(upload, 'markering')).toContain(`R43 ${lineKey}`);

    const address = `/api/v1/uploads/${upload.id}/predecessors/${lineKey}`;
    await (await house.as('indberetter-787')).put(address).send({ predecessor: OLD }).expect(404);
    await (await house.as('sekretariat')).put(address).send({ predecessor: OLD }).expect(403);
    await indberetter.agent.put(address).send({ predecessor: 'L-773-0002' }).expect(422);
    expect(await links()).toEqual([]);

    const visitor = await browser(`indberetter-${CODE}`);
    await visitor.open(`/uploads/${upload.id}`);
    expect(visitor.text).toContain(`ligner »Bofællesskabet Fjordglimt« (${OLD})`);
    await visitor.send(new RegExp(`/forgaengere/${lineKey}$`));
    expect([visitor.address, visitor.status]).toEqual([`/uploads/${upload.id}`, 200]);
    expect(visitor.text).toContain(`afløser »Bofællesskabet Fjordglimt« (${OLD}) og sammenlignes med den`);

    const compared = await indberetter.show(upload.id);
    expect(compared.lineage).toMatchObject({ proposals: [], confirmed: [{ lineKey, predecessor: OLD }] });
    expect(told(compared, 'markering')).not.toContain(`R43 ${lineKey}`);
    expect(await links()).toMatchObject([{ lineKey, source: 'page', kind: 'renamed', organisation: CODE }]);

    await visitor.send(/fortryd$/);
    expect(told(await indberetter.show(upload.id), 'markering')).toContain(`R43 ${lineKey}`);
    await indberetter.agent.delete(address).expect(422);
  });

  it('compares a submitted line with what the secretariat sets, with a reason', async () => {
    const indberetter = await Indberetter.of(house, CODE);
    const upload = await indberetter.upload(renamed);
    const lineKey = upload.lineage?.proposals[0]?.lineKey ?? '';
    await indberetter.explain(upload.id, lineKey, {
      cause: 'andet',
      text: 'Tilbuddet har fået et nyt navn fra nytår.',
    });
    await indberetter.submit(upload.id).expect(201);
    expect(await item(lineKey)).toMatchObject({ state: 'in_fu', flags: ['R43'], real: null });

    const address = `/forgaengere/${YEAR}/${lineKey}`;
    const answers = async (account: string) => {
      const agent = await house.as(account);
      const { status } = await agent.post(address).type('form').send({ virkning: 'ny', begrundelse: 'Den er ny.' });
      return [(await agent.get(address)).status, status];
    };
    expect(await answers('fu-810')).toEqual([200, 403]);
    expect(await answers(`indberetter-${CODE}`)).toEqual([200, 403]);
    expect(await answers('indberetter-787')).toEqual([404, 403]);
    expect(await answers('myndighed-773')).toEqual([404, 404]);

    const sekretariat = await browser('sekretariat');
    await sekretariat.open(address);
    expect(sekretariat.text).toContain('Linjen afløser ingen linje');
    await sekretariat.send(/forgaengere/, { virkning: 'afloeser', linje1: OLD, art: 'renamed', begrundelse: '' });
    expect([sekretariat.status, sekretariat.html]).toEqual([422, expect.stringContaining('href="#begrundelse"')]);
    const typed = { virkning: 'afloeser', art: 'renamed', begrundelse: 'Bofællesskabet har skiftet navn.' };
    await sekretariat.send(/forgaengere/, { ...typed, linje1: 'L-773-9999' });
    expect(sekretariat.text).toContain('L-773-9999 er ikke en godkendt takst i 2026');
    await sekretariat.send(/forgaengere/, { ...typed, linje1: FOREIGN });
    expect(sekretariat.text).toContain('hører til en anden driftsherre');
    await sekretariat.send(/forgaengere/, { ...typed, linje1: OLD });
    expect([sekretariat.address, sekretariat.status]).toEqual([address, 200]);
    expect(sekretariat.text).toContain('Registreret af sekretariatet');
    expect(sekretariat.text).toContain('Bofællesskabet har skiftet navn.');

    const followed = await item(lineKey);
    expect(followed.flags).not.toContain('R43');
    expect(followed.real).not.toBeNull();
    expect(told(await indberetter.show(upload.id), 'markering')).not.toContain(`R43 ${lineKey}`);
    const [{ logged }] = await house.database.query(
      `select count(*)::int as logged from audit where action = 'lineage.write' and subject = $1`,
      [`line ${lineKey}`],
    );
    expect(logged).toBe(1);
  });

  it('follows a line that another driftsherre had, and no more of it than there was', async () => {
    const sekretariat = await house.as('sekretariat');
    const set = (lineKey: string, fields: Record<string, string>) =>
      sekretariat
        .post(`/forgaengere/${YEAR}/${lineKey}`)
        .type('form')
        .send({ virkning: 'afloeser', art: 'moved', begrundelse: 'Pladserne er overtaget fra Thisted.', ...fields });
    const before = (await item('L-773-0002')).nominal?.toFixed(6);
    await set('L-773-0002', { linje1: 'L-773-0002', linje2: FOREIGN, andel2: '50' }).expect(303);
    expect((await item('L-773-0002')).nominal?.toFixed(6)).not.toBe(before);
    const { text } = await set('L-773-0003', { linje1: FOREIGN, andel1: '60' }).expect(422);
    expect(text).toContain('bliver fordelt med 110 % i alt: 60 % her og 50 % til L-773-0002');
    await set('L-773-0002', { virkning: 'ophaev', art: '' }).expect(303);
    expect((await item('L-773-0002')).nominal?.toFixed(6)).toBe(before);
    await set('L-773-0002', { virkning: 'ophaev', art: '' }).expect(422);
  });

  it('is only ever added to', async () => {
    expect((await links()).length).toBeGreaterThan(3);
    for (const statement of ['update line_link set reason = reason', 'delete from line_link', 'truncate line_link'])
      await expect(house.database.query(statement)).rejects.toThrow(/append-only/);
  });
});
