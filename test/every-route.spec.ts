import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { policyOf } from '../src/domain/access/policies.js';
import { mayEnter } from '../src/domain/access/policy.js';
import { ROLES } from '../src/domain/access/roles.js';
import { AccountService } from '../src/features/users/account.service.js';
import { hashPassword } from '../src/features/users/password.js';
import { WhoService } from '../src/features/users/sign-in/who.service.js';
import { User } from '../src/features/users/user.entity.js';
import { type Agent, type TestApp, testApp } from './app.js';
import { TEST_PASSWORD } from './environment.js';
import { type Route, routesOf } from './routes.js';

const ACCOUNTS = ['indberetter-773', 'myndighed-773', 'fu-810', 'das-773', 'sekretariat', 'admin'];

describe('every route', () => {
  let house: TestApp;
  let routes: Route[];
  beforeAll(async () => {
    house = await testApp();
    routes = routesOf(house);
  });
  afterAll(() => house.close());

  const send = (agent: Agent, { method, path }: Route, body?: object) =>
    body ? agent[method](path).redirects(0).send(body) : agent[method](path).redirects(0);

  it('is found, and there are many', () => {
    expect(routes.length).toBeGreaterThan(40);
  });

  it('that is not public asks a guest to sign in', async () => {
    const closed = routes.filter(({ policy }) => !policyOf(policy).public);
    for (const route of closed) {
      const answer = await send(house.anyone(), route);
      const asked = route.path.startsWith('/api/')
        ? answer.status === 401
        : /^\/log-ind/.test(answer.headers.location ?? '');
      expect({ ...route, status: answer.status, asked }).toMatchObject({ asked: true });
    }
  });

  it.each(ACCOUNTS)('that is not for %s is refused, and nothing is logged as done', async (account) => {
    const user = await house.database.manager.findOneByOrFail(User, { email: `${account}@demo.invalid` });
    const who = await house.app.get(WhoService).byId(user.id);
    const agent = await house.as(account);
    const denied = routes.filter(({ policy }) => !mayEnter(policy, who).allowed);
    const before = await loggedOf(house.database);
    for (const route of denied) {
      const { status } = await send(agent, route);
      expect({ ...route, status, refused: status === 403 || status === 404 }).toMatchObject({ refused: true });
    }
    expect(await loggedOf(house.database)).toBe(before);
  });

  it('that names a thing by a number no column holds finds nothing', async () => {
    const agent = await house.as('sekretariat');
    for (const path of ['/api/v1/items/99999999999', '/api/v1/uploads/99999999999', '/gennemgang/99999999999'])
      expect({ path, status: (await agent.get(path)).status }).toEqual({ path, status: 404 });
  });

  it('that takes a body refuses one it does not know', async () => {
    const everything = await withAllRoles(house);
    for (const route of routes.filter(({ hasBody }) => hasBody)) {
      const { status, body } = await send(everything, route, { ukendt: ['felt'] });
      expect({ ...route, status }).toMatchObject({ status: 422 });
      if (route.path.startsWith('/api/'))
        expect(body).toMatchObject({ code: 'invalid_input', errors: expect.any(Array) });
    }
  });
});

const loggedOf = async (database: DataSource): Promise<number> => {
  const [{ rows }] = await database.query('select count(*)::int as rows from audit');
  return rows;
};

/** One person with every role: passes every guard, so that what is refused is the body. */
async function withAllRoles(house: TestApp): Promise<Agent> {
  const email = 'alle-roller@demo.invalid';
  const passwordHash = await hashPassword(TEST_PASSWORD);
  const roles = ROLES.map((role) => ({
    role,
    organisation: ['sekretariat', 'administrator'].includes(role) ? null : 851,
  }));
  await house.database.transaction((manager) =>
    house.app.get(AccountService).add(manager, { email, name: 'Alle roller', passwordHash, roles }),
  );
  return house.as('alle-roller');
}
