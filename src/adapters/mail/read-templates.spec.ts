import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { NOTICE_KIND_NAMES, noticeKind } from '../../domain/notices/kinds.js';
import { writeMail } from '../../domain/notices/write-mail.js';
import { readMailTemplates } from './read-templates.js';

describe('the templates of mails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are there for every kind, in both sorts, and tell all that it carries', () => {
    const templates = readMailTemplates();
    expect(Object.keys(templates).sort()).toEqual([...NOTICE_KIND_NAMES, 'frame'].sort());
  });

  it('are told of all at once when something is wrong with them', () => {
    cpSync(join('templates', 'mail'), folder, { recursive: true });
    rmSync(join(folder, 'decided.html'));
    writeFileSync(join(folder, 'sent_back.txt'), '{{heading}} {{link}}\n{{#hver}}\n{{item}} {{takst}}\n{{/hver}}\n');
    expect(() => readMailTemplates(folder)).toThrow(
      /sent_back\.txt names \{\{takst\}\}[\s\S]*sent_back\.txt lacks \{\{body\}\}[\s\S]*decided\.html is not there/,
    );
  });

  it.each(NOTICE_KIND_NAMES)('leave no field unfilled in a mail of %s', (kind) => {
    const { fields } = noticeKind(kind);
    const data = Object.fromEntries([...fields.map((field) => [field, `»${field}« & co`]), ['path', '/her']]);
    const { subject, text, html } = writeMail([{ kind, year: 2027, data }], readMailTemplates(), {
      name: 'Åse',
      addressOf: (path) => `https://takster.example${path}`,
    });
    for (const field of fields) {
      expect(text).toContain(`»${field}« & co`);
      expect(html).toContain(`»${field}« &#38; co`);
    }
    expect(subject).toMatch(/^Takster 2027: /);
    for (const part of [text, html]) {
      expect(part).toContain('https://takster.example/her');
      expect(part).not.toMatch(/\{\{|\}\}|undefined/);
    }
  });
});
