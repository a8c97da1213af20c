import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditRow } from '../../src/features/audit/audit-row.entity.js';
import { User } from '../../src/features/users/user.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { TEST_PASSWORD } from '../environment.js';

const secretIn = (html: string): string => /<code class="secret">([^<]+)</.exec(html)?.[1] ?? '';
const EMAIL = 'ny@demo.invalid';

describe('users and accounts', () => {
  let house: TestApp;
  let admin: Agent;
  beforeAll(async () => {
    house = await testApp();
    admin = await house.as('admin');
  });
  afterAll(() => house.close());

  const send = (agent: Agent, path: string, fields: object = {}) => agent.post(path).type('form').send(fields);
  const signIn = (email: string, password: string) => house.anyone().post('/api/v1/session').send({ email, password });
  const idOf = async (email: string) => (await house.database.manager.findOneByOrFail(User, { email })).id;

  it('adds a person with a password that is shown once, and gives a role that counts at once', async () => {
    const wrong = await send(admin, '/brugere/ny', { email: 'ikke en adresse', name: '' });
    expect([wrong.status, wrong.text.includes('email-error'), wrong.text.includes('name-error')]).toEqual([
      422,
      true,
      true,
    ]);
    const added = await send(admin, '/brugere/ny', { email: EMAIL.toUpperCase(), name: 'Ny Medarbejder' }).expect(201);
    const password = secretIn(added.text);
    expect((await signIn(EMAIL, password)).status).toBe(204);
    expect((await send(admin, '/brugere/ny', { email: EMAIL, name: 'Igen' })).status).toBe(409);
    const id = await idOf(EMAIL);
    expect((await admin.get(`/brugere/${id}`).expect(200)).text).not.toContain(password);
    const agent = house.anyone();
    await agent.post('/api/v1/session').send({ email: EMAIL, password }).expect(204);
    await agent.get('/overblik').expect(404);
    await send(admin, `/brugere/${id}/roller`, { role: 'sekretariat' }).expect(303);
    await agent.get('/overblik').expect(200);
  });

  it('tells which role is for a driftsherre, and gives none twice', async () => {
    const id = await idOf(EMAIL);
    const without = await send(admin, `/brugere/${id}/roller`, { role: 'indberetter' });
    expect([without.status, without.text.includes('organisation-error')]).toEqual([422, true]);
    const dates = { role: 'fu', organisation: '851', validFrom: '2027-02-01', validTo: '2027-01-01' };
    expect((await send(admin, `/brugere/${id}/roller`, dates)).status).toBe(422);
    expect((await send(admin, `/brugere/${id}/roller`, { role: 'sekretariat' })).status).toBe(409);
  });

  it('ends a role, deactivates and reactivates, each from the next request on', async () => {
    const id = await idOf('fu-851@demo.invalid');
    const fu = await house.as('fu-851');
    await fu.get('/overblik').expect(200);
    const { text } = await admin.get(`/brugere/${id}`).expect(200);
    const grant = /roller\/(\d+)\/afslutning/.exec(text)?.[1];
    await send(admin, `/brugere/${id}/roller/${grant}/afslutning`).expect(303);
    await fu.get('/overblik').expect(404);
    await send(admin, `/brugere/${id}/deaktivering`).expect(303);
    await fu.get('/api/v1/me').expect(401);
    expect((await signIn('fu-851@demo.invalid', TEST_PASSWORD)).status).toBe(401);
    await send(admin, `/brugere/${id}/aktivering`).expect(303);
    expect((await signIn('fu-851@demo.invalid', TEST_PASSWORD)).status).toBe(204);
  });

  it('keeps an administrator from locking the own door', async () => {
    const id = await idOf('admin@demo.invalid');
    expect((await send(admin, `/brugere/${id}/deaktivering`)).status).toBe(422);
    await admin.get('/brugere').expect(200);
  });

  it('changes the own password, and ends the other sessions', async () => {
    const [here, elsewhere] = [await house.as('das-787'), await house.as('das-787')];
    const password = 'tre ord efter hinanden';
    const wrong = await send(here, '/konto/adgangskode', { current: 'forkert', password: 'kort', again: 'andet' });
    expect(wrong.status).toBe(422);
    for (const field of ['current', 'password', 'again']) expect(wrong.text).toContain(`${field}-error`);
    await send(here, '/konto/adgangskode', { current: TEST_PASSWORD, password, again: password }).expect(303);
    await here.get('/konto').expect(200);
    await elsewhere.get('/api/v1/me').expect(401);
    expect((await signIn('das-787@demo.invalid', TEST_PASSWORD)).status).toBe(401);
    expect((await signIn('das-787@demo.invalid', password)).status).toBe(204);
  });

  it('makes a token that opens the API as its owner until it is revoked, and never the account', async () => {
    const agent = await house.as('indberetter-846');
    expect((await send(agent, '/konto/noegler', { name: ' ', days: '7' })).status).toBe(422);
    const made = await send(agent, '/konto/noegler', { name: 'Økonomisystemet', days: '30' }).expect(201);
    const bearer = ['authorization', `Bearer ${secretIn(made.text)}`] as const;
    const { body } = await house
      .anyone()
      .get('/api/v1/me')
      .set(...bearer)
      .expect(200);
    expect(body.roles).toMatchObject([{ role: 'indberetter', organisation: 846 }]);
    expect(
      (
        await house
          .anyone()
          .post('/konto/noegler')
          .set(...bearer)
          .type('form')
          .send({ name: 'x', days: '30' })
      ).status,
    ).toBe(403);
    const page = await agent.get('/konto').expect(200);
    expect(page.text).toContain('Økonomisystemet');
    const id = /noegler\/(\d+)\/tilbagekaldelse/.exec(page.text)?.[1];
    await send(await house.as('indberetter-851'), `/konto/noegler/${id}/tilbagekaldelse`).expect(404);
    await house
      .anyone()
      .get('/api/v1/me')
      .set(...bearer)
      .expect(200);
    await send(agent, `/konto/noegler/${id}/tilbagekaldelse`).expect(303);
    await house
      .anyone()
      .get('/api/v1/me')
      .set(...bearer)
      .expect(401);
  });

  it('lets nobody else manage users, and writes what was done in the log', async () => {
    const before = await house.database.manager.count(User);
    for (const account of ['sekretariat', 'das-851', 'indberetter-851']) {
      const agent = await house.as(account);
      await agent.get('/brugere').expect(404);
      expect((await send(agent, '/brugere/ny', { email: 'x@demo.invalid', name: 'x' })).status).toBe(404);
    }
    expect(await house.database.manager.count(User)).toBe(before);
    expect(await house.database.manager.countBy(AuditRow, { action: 'users.manage' })).toBeGreaterThanOrEqual(5);
  });
});
