import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Notice } from '../../src/features/notifications/notice.entity.js';
import type { Item } from '../../src/features/review/item.entity.js';
import { type Agent, type TestApp, testApp } from '../app.js';
import { submitItems } from '../submitted-items.js';
import { cprLike } from './cpr-like.js';

const QUESTION = 'Hvorfor stiger normeringen med to årsværk?';
const ANSWER = 'To årsværk er flyttet fra dagtilbuddet.';
const NOTE = 'Hvidtjørn: se på naboen først.';

describe('questions, answers and notes on an item', () => {
  let house: TestApp;
  let fu: Agent;
  let own: Agent;
  let other: Agent;
  let items: Item[];
  let taken = 0;

  beforeAll(async () => {
    house = await testApp();
    [fu, own, other] = (await Promise.all(
      ['fu-810', 'indberetter-851', 'indberetter-773'].map((account) => house.as(account)),
    )) as [Agent, Agent, Agent];
    items = await submitItems(house, { driftsherre: 851, flags: () => 'FU' });
  });
  afterAll(() => house.close());

  const fresh = (): Item => items[taken++] as Item;
  const form = (agent: Agent, path: string, body: object) => agent.post(path).redirects(0).type('form').send(body);
  const seen = async (agent: Agent, { id }: Item) => (await agent.get(`/api/v1/items/${id}`).expect(200)).body;
  const page = async (agent: Agent, path: string) => (await agent.get(path).expect(200)).text;
  const asked = async (item: Item, text = QUESTION): Promise<number> =>
    (await fu.post(`/api/v1/items/${item.id}/questions`).send({ text }).expect(201)).body.id;
  const toldOf = async (kind: 'question_asked' | 'question_answered', question: number) => {
    const where = { kind, subject: `question ${question}` };
    const notices = await house.database.manager.find(Notice, { where, relations: { user: true } });
    return notices.map(({ user, data }) => ({ to: user.email.split('@')[0], data }));
  };

  it('goes from FU to the driftsherre and back, without JavaScript', async () => {
    const item = fresh();
    const sent = await form(fu, `/gennemgang/${item.id}/spoergsmaal`, { spoergsmaal: QUESTION, state: 'fu' });
    expect([sent.status, sent.headers.location]).toEqual([303, `/gennemgang?state=fu&sag=${item.id}#spoergsmaal`]);
    const [question] = (await seen(own, item)).questions;
    expect(question).toMatchObject({ body: 'FU', text: QUESTION, answer: null });
    expect(await toldOf('question_asked', question.id)).toMatchObject([
      { to: 'indberetter-851', data: { from: 'FU', question: QUESTION } },
    ]);

    const before = await page(own, '/indberetning/2027');
    expect(before).toContain('1 spørgsmål venter på svar');
    expect(before).toContain(QUESTION);
    const answer = await form(own, `/spoergsmaal/${question.id}/svar`, { svar: ANSWER });
    expect([answer.status, answer.headers.location]).toEqual([303, '/indberetning/2027#spoergsmaal']);
    expect(await toldOf('question_answered', question.id)).toMatchObject([{ to: 'fu-810', data: { answer: ANSWER } }]);

    expect((await seen(fu, item)).questions).toMatchObject([{ text: QUESTION, answer: { text: ANSWER } }]);
    for (const path of [`/gennemgang/${item.id}`, `/gennemgang?sag=${item.id}&state=all`])
      expect(await page(fu, path)).toContain(ANSWER);
    expect(await page(own, '/indberetning/2027')).toContain(ANSWER);
    const { body } = await own.post(`/api/v1/questions/${question.id}/answer`).send({ text: 'Igen' }).expect(409);
    expect(body.code).toBe('already_answered');
  });

  it('is asked by FU and the secretariat, and answered by the driftsherre of the item alone', async () => {
    const item = fresh();
    const question = await asked(item);
    const answer = (agent: Agent) => agent.post(`/api/v1/questions/${question}/answer`).send({ text: ANSWER });
    await answer(other).expect(404);
    await form(other, `/spoergsmaal/${question}/svar`, { svar: ANSWER }).expect(404);
    await answer(fu).expect(403);
    const das = await house.as('das-787');
    const ask = (agent: Agent) => agent.post(`/api/v1/items/${item.id}/questions`).send({ text: QUESTION });
    await ask(das).expect(403);
    await ask(own).expect(403);
    await ask(other).expect(403);
    await ask(await house.as('sekretariat')).expect(201);
    await own.post('/api/v1/questions/999999/answer').send({ text: ANSWER }).expect(404);
    expect((await seen(das, item)).questions).toMatchObject([
      { body: 'FU', answer: null },
      { body: 'sekretariat', answer: null },
    ]);
    await answer(own).expect(201);
  });

  it('keeps a note to the committee from the driftsherre, on pages and in JSON', async () => {
    const item = fresh();
    const sent = await form(fu, `/gennemgang/${item.id}/note`, { note: NOTE });
    expect(sent.status).toBe(303);
    await own.post(`/api/v1/items/${item.id}/notes`).send({ text: NOTE }).expect(403);
    for (const account of ['fu-813', 'das-787', 'sekretariat']) {
      const reader = await house.as(account);
      expect((await seen(reader, item)).notes).toMatchObject([{ text: NOTE }]);
      expect(await page(reader, `/gennemgang/${item.id}`)).toContain('Hvidtjørn');
    }
    expect(await seen(own, item)).not.toHaveProperty('notes');
    for (const path of [`/api/v1/items/${item.id}`, `/gennemgang/${item.id}`, '/indberetning/2027'])
      expect((await own.get(path).expect(200)).text).not.toMatch(/Hvidtjørn|Note til udvalget/);
    expect(await house.database.manager.query("select from notice where data::text like '%Hvidtjørn%'")).toEqual([]);
    expect(await house.database.manager.query("select from audit where data::text like '%Hvidtjørn%'")).toEqual([]);
  });

  it('hands back what it can’t take: blank, too long, a possible CPR number', async () => {
    const item = fresh();
    const question = await asked(item);
    const forms = [
      { agent: fu, path: `/gennemgang/${item.id}/spoergsmaal`, field: 'spoergsmaal', id: 'spoergsmaal' },
      { agent: fu, path: `/gennemgang/${item.id}/note`, field: 'note', id: 'note' },
      { agent: own, path: `/spoergsmaal/${question}/svar`, field: 'svar', id: `svar-${question}` },
    ];
    for (const { agent, path, field, id } of forms)
      for (const typed of ['  ', 'x'.repeat(2001), `Borger ${cprLike()}`]) {
        const { status, text } = await form(agent, path, { [field]: typed });
        expect({ path, status }).toEqual({ path, status: 422 });
        expect(text).toContain(`href="#${id}"`);
        expect(text).toContain(`id="${id}-error"`);
        expect(text).toContain(`${typed}</textarea>`);
      }
    const { body } = await fu.post(`/api/v1/items/${item.id}/notes`).send({ text: cprLike() }).expect(422);
    expect(body).toMatchObject({ code: 'invalid_input', errors: [{ field: 'text' }] });
    const { questions, notes } = await seen(fu, item);
    expect([questions.length, questions[0].answer, notes]).toEqual([1, null, []]);
  });

  it('stays with an item that is submitted again', async () => {
    const item = fresh();
    await asked(item);
    const again = await submitItems(house, {
      driftsherre: 851,
      flags: () => 'FU',
      change: () => ({ explanation: 'Normeringen er ændret.' }),
    });
    expect(again.map(({ id }) => id)).toContain(item.id);
    expect((await seen(own, item)).questions).toMatchObject([{ text: QUESTION }]);
  });
});
