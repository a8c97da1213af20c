import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smtpServer } from '../../../test/smtp-server.js';
import { MailRefused, MailSender, type OutgoingMail } from './mail-sender.js';

const MAIL: OutgoingMail = {
  address: 'indberetter-851@demo.invalid',
  name: 'Åse Økonom',
  subject: 'Takster 2027: 1 takst er sendt tilbage',
  text: 'Hej Åse\n',
  html: '<p>Hej Åse</p>\n',
  messageId: '<0b1c@takster.example>',
  at: new Date('2026-10-05T10:00:00Z'),
};

describe('the sender of mails', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mail-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const sender = (smtpUrl: string | null) =>
    new MailSender({ smtpUrl, from: 'Takstportalen <t@takster.example>', folder });

  it('writes a mail as one file, however often it is sent', async () => {
    await sender(null).send(MAIL);
    await sender(null).send(MAIL);
    expect(await readdir(folder)).toEqual(['0b1c.eml']);
    const file = await readFile(join(folder, '0b1c.eml'), 'utf8');
    expect(file).toContain('From: Takstportalen <t@takster.example>');
    expect(file).toContain('Message-ID: <0b1c@takster.example>');
    expect(file).toContain('Subject: Takster 2027: 1 takst er sendt tilbage');
    expect(file).toMatch(/multipart\/alternative[\s\S]+text\/plain; charset=utf-8[\s\S]+text\/html; charset=utf-8/);
  });

  it('lets no text become a header', async () => {
    const evil = 'x\r\nBcc: alle@example.org\r\n\r\nTekst';
    const file = (await sender(null).asFile({ ...MAIL, subject: evil, name: evil })).toString();
    const headers = file.slice(0, file.indexOf('\r\n\r\n'));
    expect(headers).not.toMatch(/^Bcc:/m);
    expect(headers.match(/^[A-Z][\w-]+(?=:)/gm)?.sort()).toEqual([
      'Auto-Submitted',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ]);
  });

  it.each(['a@b.dk, c@d.dk', 'a@b.dk\r\nBcc: c@d.dk', 'a b@c.dk', '<a@b.dk>', 'ingen'])(
    'sends nothing to %j',
    async (address) => {
      await expect(sender(null).send({ ...MAIL, address })).rejects.toThrow(MailRefused);
    },
  );

  it('tells what may pass from what never will', async () => {
    const server = await smtpServer('451 Try later', '550 No such person');
    const smtp = sender(server.url);
    await expect(smtp.send(MAIL)).rejects.not.toThrow(MailRefused);
    await expect(smtp.send(MAIL)).rejects.toThrow(MailRefused);
    await smtp.send(MAIL);
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toContain('Message-ID: <0b1c@takster.example>');
    smtp.close();
    await server.close();
    await expect(smtp.send(MAIL)).rejects.not.toThrow(MailRefused);
  });
});
