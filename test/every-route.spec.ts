import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { changeCells } from '../src/demo/change-cells.js';
import { linesOf } from '../src/demo/world.js';
import { policyOf } from '../src/domain/access/policies.js';
import { mayEnter } from '../src/domain/access/policy.js';
import { ROLES } from '../src/domain/access/roles.js';
import { AccountService } from '../src/features/users/account.service.js';
import { hashPassword } from '../src/features/users/password.js';
import { WhoService } from '../src/features/users/sign-in/who.service.js';
import { User } from '../src/features/users/user.entity.js';
import { type Agent, type TestApp, testApp } from './app.js';
import { TEST_PASSWORD } from './environment.js';
import { Indberetter } from './journeys/reporting.js';
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

  it('tells nobody else what a driftsherre writes, before it is submitted nor after', async () => {
    const reporter = await Indberetter.of(house, 840);
    const written = linesOf(2027, 840).find(({ tilbudName }) => tilbudName === 'Bostedet Suldrup');
    const cell = { lineKey: written?.lineKey ?? '', heading: 'Forklaring', value: CANARY };
    const { id } = await reporter.upload(await changeCells(await reporter.filled(), [cell]));
    expect((await reporter.agent.get(`/api/v1/uploads/${id}`)).text).toContain(CANARY);
    const others = ['indberetter-773', 'myndighed-773', null];
    expect(await heard(house, routes, [...others, 'fu-810', 'das-773', 'admin'], id)).toEqual([]);

    await reporter.submit(id).expect(201);
    const [item] = await house.database.query('select id from item where line_key = $1 and year = 2027', [
      cell.lineKey,
    ]);
    const fu = await house.as('fu-810');
    expect((await fu.get(`/gennemgang/${item.id}`)).text).toContain(CANARY);
    expect(await heard(house, routes, others, item.id)).toEqual([]);
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

/** Stands nowhere but in what one driftsherre has written. */
const CANARY = 'Kanariefugl i Rebild: nattevagten er lagt om fra marts.';
const SEARCHES = ['/takstbilag', '/tilbudsvifte', '/beslutninger', '/gennemgang'].map(
  (path) => `${path}?q=Kanariefugl`,
);

/** Where the canary is heard: every page and answer that can be asked for with this number, and the searches. */
async function heard(
  house: TestApp,
  routes: readonly Route[],
  accounts: readonly (string | null)[],
  id: number,
): Promise<string[]> {
  const paths = routes
    .filter(({ method }) => method === 'get')
    .map(({ path }) => path.replace('/851', '/840').replace(/\/1(?=\/|$)/g, `/${id}`));
  const places: string[] = [];
  for (const account of accounts) {
    const agent = account === null ? house.anyone() : await house.as(account);
    for (const path of [...paths, ...SEARCHES, '/api/v1/items?driftsherre=840&state=all']) {
      const { text = '' } = await agent.get(path).redirects(0);
      if (text.includes(CANARY)) places.push(`${account}: ${path}`);
    }
  }
  return places;
}

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
