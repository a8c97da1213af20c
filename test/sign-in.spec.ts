import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp } from './app.js';
import { TEST_PASSWORD } from './environment.js';

describe('sign-in', () => {
  let house: TestApp;
  beforeAll(async () => {
    house = await testApp();
  });
  afterAll(() => house.close());

  it('tells who one is, with role and organisation', async () => {
    const agent = await house.as('indberetter-846');
    const { body } = await agent.get('/api/v1/me').expect(200);
    expect(body.roles).toEqual([{ role: 'indberetter', organisation: 846, organisationName: 'Mariagerfjord Kommune' }]);
  });

  it('answers the same for a wrong password and an unknown account', async () => {
    const wrong = await house
      .anyone()
      .post('/api/v1/session')
      .send({ email: 'indberetter-846@demo.invalid', password: 'forkert' });
    const unknown = await house
      .anyone()
      .post('/api/v1/session')
      .send({ email: 'ingen@demo.invalid', password: 'forkert' });
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('gives a new session id, and ends it at sign-out', async () => {
    const agent = await house.as('admin');
    await agent.delete('/api/v1/session').expect(204);
    await agent.get('/api/v1/me').expect(401);
  });

  it('turns away a form from another origin', async () => {
    const answer = await house
      .anyone()
      .post('/log-ind')
      .set('origin', 'https://ondt.example')
      .type('form')
      .send({ email: 'a', password: 'b' });
    expect(answer.status).toBe(403);
  });

  it('sends a guest to sign in, and back to the page asked for', async () => {
    const form = { email: 'sekretariat@demo.invalid', password: TEST_PASSWORD, til: '/regler' };
    const answer = await house.anyone().post('/log-ind').type('form').send(form).expect(303);
    expect(answer.headers.location).toBe('/regler');
    const foreign = await house
      .anyone()
      .post('/log-ind')
      .type('form')
      .send({ ...form, til: '//ondt.example' })
      .expect(303);
    expect(foreign.headers.location).toBe('/');
  });

  it('refuses after ten wrong passwords for an account from an address, and only there', async () => {
    const attempt = () =>
      house.anyone().post('/api/v1/session').send({ email: 'das-773@demo.invalid', password: 'forkert' });
    for (let i = 0; i < 10; i++) expect((await attempt()).status).toBe(401);
    expect((await attempt()).status).toBe(429);
    await house.as('das-787');
  });
});
