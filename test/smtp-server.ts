import { createServer, type Socket } from 'node:net';

/** A mail server of the tests, on a free port of loopback. */
export interface SmtpServer {
  url: string;
  /** How often somebody began to send a mail. */
  tries: number;
  /** The mails it has taken, as they came. */
  taken: string[];
  close(): Promise<void>;
}

/** Answers each mail in turn with one of `answers` ("451 Try later"), and takes what comes after them. */
export async function smtpServer(...answers: string[]): Promise<SmtpServer> {
  const server = createServer((socket) => converse(socket));
  const house: SmtpServer = {
    url: '',
    tries: 0,
    taken: [],
    close: () => new Promise((done) => server.close(() => done())),
  };

  function converse(socket: Socket): void {
    let pending = '';
    let data: string | null = null;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const onLine = (line: string) => {
      if (data !== null) {
        if (line !== '.') {
          data += `${line}\r\n`;
          return;
        }
        house.taken.push(data);
        data = null;
        say('250 Taken');
      } else if (/^(EHLO|HELO|MAIL)/i.test(line)) say('250 ok');
      else if (/^RCPT/i.test(line)) {
        house.tries++;
        say(answers.shift() ?? '250 ok');
      } else if (/^DATA/i.test(line)) {
        data = '';
        say('354 Go on');
      } else if (/^QUIT/i.test(line)) socket.end('221 Bye\r\n');
      else say('250 ok');
    };
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      const lines = (pending + bytes.toString('latin1')).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    });
    say('220 test');
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  house.url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return house;
}
