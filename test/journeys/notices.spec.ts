import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileNameOf, MailSender } from '../../src/adapters/mail/mail-sender.js';
import { DeclinedKind } from '../../src/features/notifications/declined-kind.entity.js';
import { Mail } from '../../src/features/notifications/mail.entity.js';
import { MailSending } from '../../src/features/notifications/mail-sending.service.js';
import { Notice } from '../../src/features/notifications/notice.entity.js';
import { type Audience, NoticesService } from '../../src/features/notifications/notices.service.js';
import { SendMailJob } from '../../src/features/notifications/send-mail.job.js';
import { Reminders } from '../../src/features/reminders/reminders.service.js';
import type { Item } from '../../src/features/review/item.entity.js';
import { Round } from '../../src/features/rounds/round.entity.js';
import { User } from '../../src/features/users/user.entity.js';
import { type TestApp, testApp } from '../app.js';
import { closeRound, decided } from '../decided-takster.js';
import { eventually } from '../eventually.js';
import { smtpServer } from '../smtp-server.js';
import { submitItems } from '../submitted-items.js';

const FOLDER = join(tmpdir(), 'mail');

describe('notices and mails', () => {
  let house: TestApp;
  beforeAll(async () => {
    // So long that no mail is written by itself while the specs run.
    house = await testApp({ MAIL_WAIT_SECONDS: 3600, PUBLIC_URL: 'http://takster.example' });
  });
  afterAll(async () => {
    for (const mail of await house.database.manager.find(Mail)) rmSync(fileOf(mail), { force: true });
    await house.close();
  });

  const user = (account: string) => house.database.manager.findOneByOrFail(User, { email: `${account}@demo.invalid` });
  const tell = (subject: string, to: Audience) =>
    house.app.get(NoticesService).tell(house.database.manager, {
      kind: 'decided',
      year: 2027,
      to,
      subject,
      data: { item: 'Bostedet Aars', body: 'FU', grounds: '', path: '/indberetning' },
    });
  const toldOf = async (subject: string) => {
    const notices = await house.database.manager.find(Notice, { where: { subject }, relations: { user: true } });
    return notices.map(({ user: { email } }) => email.split('@')[0]).sort();
  };
  const fileOf = (mail: Mail) => join(FOLDER, fileNameOf(mail));
  const mailsTo = (account: string) =>
    house.database.manager.find(Mail, { where: { address: `${account}@demo.invalid` }, order: { id: 'ASC' } });
  /** As if all that is told had waited long enough; until every mail is on its way. */
  const later = async () => {
    await house.database.query("update notice set told_at = told_at - interval '2 hours'");
    const job = house.app.get(SendMailJob, { strict: false });
    await job.sweep();
    await job.sweep();
    await eventually(
      async () => house.database.query('select from mail where sent_at is null and given_up_at is null'),
      (rows) => rows.length === 0,
    );
  };

  describe('telling', () => {
    afterAll(() => house.database.query('delete from notice'));

    it('is a row for each who holds the role, once, but the one who did it', async () => {
      await tell('decision 1', { driftsherre: 851 });
      expect(await tell('decision 1', { driftsherre: 851 })).toBe(0);
      expect(await toldOf('decision 1')).toEqual(['indberetter-851']);
      const { id: exceptUserId } = await user('sekretariat');
      await tell('decision 2', { roles: ['fu', 'sekretariat'], driftsherre: 851, exceptUserId });
      expect(await toldOf('decision 2')).toEqual(['fu-851', 'sekretariat2']);
    });

    it('passes over who has declined the kind, and who left', async () => {
      const { id: userId } = await user('fu-851');
      await house.database.manager.insert(DeclinedKind, { userId, kind: 'decided' });
      await house.database.manager.update(User, { email: 'fu-860@demo.invalid' }, { active: false });
      await tell('decision 3', { roles: ['fu'] });
      expect(await toldOf('decision 3')).toEqual(['fu-1081', 'fu-810', 'fu-813']);
    });

    it('is taken back while no mail has left', async () => {
      await house.app.get(NoticesService).withdraw(house.database.manager, 'decided', 'decision 3');
      expect(await toldOf('decision 3')).toEqual([]);
    });
  });

  it('a round that opens is told to all who report, once, with where the takstskema is', async () => {
    await house.database.manager.update(Round, 2027, { state: 'planned' });
    const sekretariat = await house.as('sekretariat');
    await sekretariat.post('/runder/2027/aabning').expect(303);
    await later();
    await later();
    const [mail, another] = await mailsTo('indberetter-851');
    expect(another).toBeUndefined();
    expect(mail?.subject).toBe('Takster 2027: indberetningen er åben');
    expect(mail?.text).toContain('http://takster.example/indberetning/2027\n');
    expect(mail?.text).toMatch(/Frist for indberetning: \S+dag den \d+\. \S+ \d{4} kl\.\s12\.00\./);
    expect(readFileSync(fileOf(mail as Mail), 'utf8')).toContain(`Message-ID: ${mail?.messageId}`);
    expect(await house.database.manager.countBy(Mail, {})).toBe(12);
    expect(await mailsTo('fu-851')).toEqual([]);
  });

  it('what is sent back and refused together comes in one mail, with the grounds as they were written', async () => {
    const items = await submitItems(house, { driftsherre: 851, flags: () => 'FU' });
    const [one, two, three, four] = items as [Item, Item, Item, Item];
    const fu = await house.as('fu-813');
    const decide = (action: string, comment: string, ...those: Item[]) =>
      fu
        .post('/api/v1/decisions')
        .send({ action, comment, items: those.map(({ id, contentHash }) => ({ id, contentHash })) })
        .expect(201);
    await decide('send_back', 'Overhead er <b>over</b> normen & skal forklares.\nSe også belægningen.', one, two);
    const { body } = await decide('reject', 'Stigningen er ikke begrundet.', three);
    await decide('send_back', 'Sendt tilbage ved en fejl.', four);
    const undo = (await house.database.query('select max(id) as id from decision'))[0].id;
    await fu.post(`/api/v1/decisions/${undo}/undo`).send({ reason: 'Det var en fejl.' }).expect(201);
    await later();
    const mails = await mailsTo('indberetter-851');
    expect(mails).toHaveLength(2);
    const { subject, text, html } = mails[1] as Mail;
    expect(subject).toBe('Takster 2027: 2 takster er sendt tilbage og 1 takst er afvist');
    expect(text).toContain('  FU skriver: Overhead er <b>over</b> normen & skal forklares.\n  Se også belægningen.');
    expect(text).toMatch(/ {2}Sidste frist for rettelser: \S+dag den \d+\. \S+ \d{4} kl\.\s12\.00/);
    expect(text).toContain('http://takster.example/indberetning/2027?driftsherre=851');
    expect(html).toContain('&#60;b&#62;over&#60;/b&#62; normen &#38; skal forklares.<br>Se også');
    expect(text).not.toContain('ved en fejl');
    expect(await mailsTo('indberetter-810')).toHaveLength(1);
    await fu.post(`/api/v1/decisions/${body.decisions[0]}/undo`).send({ reason: 'Nye oplysninger.' }).expect(201);
    await later();
    expect((await mailsTo('indberetter-851'))[2]?.subject).toBe('Takster 2027: en afgørelse er fortrudt');
  });

  it('an edition that is published is told to everybody with a role who wants to know', async () => {
    const reader = await house.as('myndighed-773');
    const page = await reader.get('/konto').expect(200);
    expect(page.text).toContain('En udgave af takstbilaget offentliggøres');
    await reader.post('/konto/beskeder').expect(303);
    const { body: choices } = await (await house.as('indberetter-851')).get('/api/v1/me/notices').expect(200);
    expect(choices.find(({ kind }: { kind: string }) => kind === 'sent_back')).toMatchObject({ necessary: true });
    await (await house.as('das-787'))
      .put('/api/v1/me/notices')
      .send({ wanted: ['vild'] })
      .expect(422);
    await submitItems(house, { driftsherre: 773 });
    const lines = await house.database.query('select line_key from item where year = 2027 and organisation = 773');
    await decided(
      house,
      'approve',
      lines.map(({ line_key }: { line_key: string }) => line_key),
    );
    await closeRound(house);
    const [maker, second] = [await house.as('sekretariat'), await house.as('sekretariat2')];
    const editions = '/api/v1/takstbilag/2027/editions';
    const { hash } = (await maker.post(editions).send({})).body;
    await eventually(
      async () => (await maker.get(`${editions}/1`)).body,
      ({ files }) => files.includes('xlsx'),
    );
    await second.post(`${editions}/1/publication`).send({ hash }).expect(201);
    await later();
    expect((await mailsTo('das-787')).at(-1)?.text).toContain(
      'Takstbilag 2027, udgave 1\n  Det er årets første udgave.',
    );
    expect((await mailsTo('indberetter-773')).at(-1)?.subject).toMatch(
      /^Takster 2027: .*takstbilaget er offentliggjort$/,
    );
    expect(await mailsTo('myndighed-773')).toEqual([]);
    expect(await mailsTo('myndighed-787')).toHaveLength(1);
  });

  it('a meeting is told to its members: when it is called or moved, and when its papers are ready', async () => {
    const sekretariat = await house.as('sekretariat');
    const called = { body: 'FU', year: 2027, heldOn: '2026-12-04', startsAt: '13:00', place: 'Aalborg' };
    const { id } = (await sekretariat.post('/api/v1/meetings').send(called).expect(201)).body;
    const told = (kind: Notice['kind']) => house.database.manager.findBy(Notice, { kind });
    const members = ['fu-1081', 'fu-810', 'fu-813', 'fu-851', 'sekretariat2'];
    const meant = [...(await told('meeting_called'))];
    expect(await toldOf(meant[0]?.subject ?? '')).toEqual(members);
    expect(meant[0]?.data).toMatchObject({ when: '4. december 2026 kl. 13.00', place: 'Aalborg' });
    const frame = { heldOn: '2026-12-04', startsAt: '13:00', place: 'Aalborg', deltager: ['Aalborg Kommune'] };
    await sekretariat.post(`/moeder/${id}/rammer`).type('form').send(frame).expect(303);
    expect(await told('meeting_called')).toHaveLength(members.length);
    await sekretariat
      .post(`/moeder/${id}/rammer`)
      .type('form')
      .send({ ...frame, heldOn: '2026-12-07' })
      .expect(303);
    expect(await told('meeting_called')).toHaveLength(2 * members.length);

    await sekretariat.post(`/moeder/${id}/dagsorden`).expect(303);
    expect((await sekretariat.get(`/moeder/${id}`)).text).not.toContain('Medlemmerne fik besked');
    await sekretariat.post(`/moeder/${id}/besked`).expect(303);
    expect((await sekretariat.post(`/api/v1/meetings/${id}/papers-ready`).expect(201)).body).toEqual({ told: 0 });
    expect(await told('pack_ready')).toHaveLength(members.length);
    expect((await sekretariat.get(`/moeder/${id}`)).text).toContain('Medlemmerne fik besked');
    await later();
    const { subject, text } = (await mailsTo('fu-813')).at(-1) as Mail;
    expect(subject).toBe('Takster 2027: 2 indkaldelser til møder og mødematerialet er klar');
    expect(text).toContain('Tid: 7. december 2026 kl. 13.00');
    expect(text).toContain(`Hent materialet: http://takster.example/moeder/${id}`);
  });

  it('the administrator reads them, and nobody else', async () => {
    const [mail] = (await mailsTo('indberetter-851')).slice(1);
    const { id, subject } = mail as Mail;
    const admin = await house.as('admin');
    expect((await admin.get('/mails').expect(200)).text).toContain('indberetter-851@demo.invalid');
    const { text } = await admin.get(`/mails/${id}`).expect(200);
    expect(text).toContain(subject);
    expect(text).toContain('&lt;b>over&lt;/b> normen');
    const html = await admin.get(`/mails/${id}/html`).expect(200);
    expect(html.headers['content-security-policy']).toContain('sandbox');
    const file = await admin.get(`/mails/${id}/mail.eml`).expect(200);
    expect(file.headers['content-disposition']).toContain('.eml');
    for (const path of ['/mails', `/mails/${id}`, `/mails/${id}/html`, `/mails/${id}/mail.eml`])
      await (await house.as('sekretariat')).get(path).expect(404);
    await admin.get('/mails/999999').expect(404);
    await admin.post(`/mails/${id}/afsendelse`).expect(422);
  });

  it('a mail server that is away gets each mail once when it is back', async () => {
    const server = await smtpServer('451 Try later', '451 Try later');
    const sender = new MailSender({ smtpUrl: server.url, from: 'Takstportalen <t@takster.example>', folder: FOLDER });
    const sending = new MailSending(house.database, sender);
    const { id: userId, name, email: address } = await user('das-851');
    const messageId = '<0a1b@takster.example>';
    const { id } = await house.database.manager.save(Mail, {
      userId,
      address,
      messageId,
      subject: `Til ${name}`,
      text: 'Tekst',
      html: '<p>Tekst</p>',
    });
    await expect(sending.send(id)).rejects.toThrow(/451/);
    await expect(sending.send(id)).rejects.toThrow(/451/);
    expect(await house.database.manager.findOneByOrFail(Mail, { id })).toMatchObject({ failures: 2, sentAt: null });
    await Promise.all([sending.send(id), sending.send(id), sending.send(id)]);
    await sending.send(id);
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toContain(`Message-ID: ${messageId}`);
    sender.close();
    await server.close();
  });

  it('an address that is refused for good is not tried again until somebody asks', async () => {
    const server = await smtpServer('550 No such person');
    const sender = new MailSender({ smtpUrl: server.url, from: 'Takstportalen <t@takster.example>', folder: FOLDER });
    const sending = new MailSending(house.database, sender);
    const { id: userId } = await user('das-851');
    const mail = {
      userId,
      address: 'x@y.invalid',
      messageId: '<0c1d@takster.example>',
      subject: 'S',
      text: 'T',
      html: 'H',
    };
    const { id } = await house.database.manager.save(Mail, mail);
    await sending.send(id);
    await sending.send(id);
    expect(server.tries).toBe(1);
    const admin = await house.as('admin');
    expect((await admin.get(`/mails/${id}`).expect(200)).text).toContain('550 No such person');
    expect((await admin.get('/mails')).text).toContain('1\u00a0mail kunne ikke afleveres');
    await admin.post(`/mails/${id}/afsendelse`).expect(303);
    await sending.send(id);
    expect(server.taken).toHaveLength(1);
    sender.close();
    await server.close();
  });

  describe('reminders', () => {
    const remind = () => house.app.get(Reminders, { strict: false }).remind();
    const deadline = (at: string) =>
      house.database.query(
        `update round set state = 'open', announced_deadline = ${at}, last_new_deadline = ${at} + interval '5 days',
           last_correction_deadline = ${at} + interval '20 days' where year = 2027`,
      );
    const newest = async (account: string) => (await mailsTo(account)).at(-1);

    it('say what is missing when a deadline is near and when it has passed, once for each', async () => {
      await deadline("now() + interval '13 days 12 hours'");
      for (const _ of [1, 2]) await remind();
      await later();
      const soon = await newest('indberetter-810');
      expect(soon?.subject).toBe('Takster 2027: fristen nærmer sig');
      expect(soon?.text).toMatch(
        /Brønderslev Kommune: Fristen er \S+dag den [^(]+\(om 1[34]\sdage\)\.\n\s*Det mangler: Takstskemaet er ikke uploadet\./,
      );
      expect((await newest('indberetter-773'))?.subject).not.toContain('fristen');
      const before = await house.database.manager.countBy(Mail, {});
      await remind();
      await later();
      expect(await house.database.manager.countBy(Mail, {})).toBe(before);
      await deadline("now() - interval '1 hour'");
      await remind();
      await later();
      const passed = await newest('indberetter-810');
      expect(passed?.subject).toBe('Takster 2027: fristen er passeret');
      expect(passed?.text).toContain('I kan stadig indsende frem til');
    });

    it('to who has submitted are about what was sent back', async () => {
      await deadline("now() - interval '18 days'");
      await remind();
      await later();
      expect((await newest('indberetter-851'))?.text).toContain(
        '2\u00a0takster er sendt tilbage og skal rettes eller forklares.',
      );
      expect((await newest('indberetter-773'))?.subject).not.toContain('fristen');
    });

    it('of ind- and udmelding say what is reported, once, to who wants to know', async () => {
      const { id: userId } = await user('indberetter-820');
      await house.database.manager.insert(DeclinedKind, { userId, kind: 'changes_deadline_soon' });
      await house.database.query(
        "update round set changes_deadline = now() + interval '2 days 12 hours' where year = 2027",
      );
      for (const _ of [1, 2]) await remind();
      expect(await house.database.manager.countBy(Notice, { kind: 'changes_deadline_soon' })).toBe(11);
      await later();
      const mail = await newest('indberetter-810');
      expect(mail?.subject).toBe('Takster 2027: fristen for ind- og udmelding nærmer sig');
      expect(mail?.text).toContain('I har ikke meldt ændringer.');
      expect(mail?.text).toContain('http://takster.example/ind-og-udmeldinger');
    });

    it('are written by the secretariat, looked at and sent once', async () => {
      await (await house.as('fu-851')).get('/rykkere/2027').expect(404);
      const agent = await house.as('sekretariat');
      expect((await agent.get('/rykkere/2027').expect(200)).text).toContain('Takstskemaet er ikke uploadet.');
      const post = (fields: object) => agent.post('/rykkere/2027').type('form').send(fields);
      expect((await post({ text: '' })).status).toBe(422);
      expect((await post({ codes: '813', text: 'Ring om 010190-1234' })).status).toBe(422);
      const look = await post({ codes: ['813', '820'], text: 'Hvor langt er I <kommet>?', step: 'look' });
      expect(look.text).toContain('Til Frederikshavn Kommune fra sekretariatet:');
      const key = /name="key" value="([^"]+)"/.exec(look.text)?.[1];
      for (const _ of [1, 2])
        await post({ codes: ['813', '820'], text: 'Hvor langt er I <kommet>?', key, step: 'send' }).expect(303);
      await later();
      expect((await newest('indberetter-820'))?.text).toContain('Hvor langt er I <kommet>?');
      expect(await house.database.manager.countBy(Notice, { kind: 'reminder' })).toBe(2);
      expect((await agent.get('/rykkere/2027')).text).toContain('Skrevet af sekretariatet');
    });
  });
});
