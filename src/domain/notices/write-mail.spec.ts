import { describe, expect, it } from '@jest/globals';
import { NOTICE_KIND_NAMES, type NoticeKind } from './kinds.js';
import { type MailTemplates, type ToldNotice, writeMail } from './write-mail.js';

const FRAME = {
  txt: 'Hej {{name}}\n\n{{sections}}\n\n{{account}}',
  html: '<p>{{name}}</p>{{sections}}<a>{{account}}</a>',
};
const ONCE = '{{heading}}\n{{#hver}}\n- {{item}}\n{{/hver}}\n{{link}}';
const BY_ITEM = '{{heading}}\n{{#hver}}\n- {{item}} {{link}}\n{{/hver}}';
const TEMPLATES = {
  ...Object.fromEntries(NOTICE_KIND_NAMES.map((kind) => [kind, { txt: ONCE, html: ONCE }])),
  question_asked: { txt: BY_ITEM, html: BY_ITEM },
  frame: FRAME,
} as MailTemplates;
const READER = { name: 'Åse', addressOf: (path: string) => `https://t.example${path}` };

const told = (kind: NoticeKind, item: string, path = '/her', year = 2027): ToldNotice => ({
  kind,
  year,
  data: { item, path },
});
const write = (...notices: ToldNotice[]) => writeMail(notices, TEMPLATES, READER);

describe('a mail', () => {
  it('of one thing says it in its subject', () => {
    const { subject, text } = write(told('sent_back', 'Takst A'));
    expect(subject).toBe('Takster 2027: 1 takst er sendt tilbage');
    expect(text).toBe(
      'Hej Åse\n\nTakster 2027: 1 takst er sendt tilbage\n- Takst A\nhttps://t.example/her\n\nhttps://t.example/konto#beskeder\n',
    );
  });

  it('puts what is of a kind together, and what must be acted on first', () => {
    const { subject, text } = write(
      told('decided', 'Takst A'),
      told('sent_back', 'Takst B'),
      told('sent_back', 'Takst C'),
    );
    expect(subject).toBe('Takster 2027: 2 takster er sendt tilbage og 1 takst er godkendt');
    expect(text).toContain(
      '- Takst B\n- Takst C\nhttps://t.example/her\n\nTakster 2027: 1 takst er godkendt\n- Takst A',
    );
  });

  it('of many kinds names the first, and counts the rest', () => {
    const kinds: NoticeKind[] = ['published', 'sent_back', 'rejected', 'decided', 'change_decided'];
    expect(write(...kinds.map((kind) => told(kind, 'x'))).subject).toBe(
      'Takster 2027: 1 takst er sendt tilbage, 1 takst er afvist, 1 takst er godkendt og 2 andre beskeder',
    );
  });

  it('of two takstår tells each by itself, the newest first', () => {
    expect(write(told('decided', 'A', '/her', 2026), told('decided', 'B')).subject).toBe(
      'Takster 2027: 1 takst er godkendt og Takster 2026: 1 takst er godkendt',
    );
  });

  it('never leads to the page of another', () => {
    const { text } = write(told('sent_back', 'A', '/a'), told('sent_back', 'B', '/b'));
    expect(text).toContain(
      '- A\nhttps://t.example/a\n\nTakster 2027: 1 takst er sendt tilbage\n- B\nhttps://t.example/b',
    );
    expect(write(told('question_asked', 'A', '/a'), told('question_asked', 'B', '/b')).text).toContain(
      '- A https://t.example/a\n- B https://t.example/b',
    );
  });
});
