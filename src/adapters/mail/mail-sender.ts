import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions, type SentMessageInfo, type Transporter } from 'nodemailer';

/** A mail as it leaves the house. */
export interface OutgoingMail {
  address: string;
  name: string;
  subject: string;
  text: string;
  html: string;
  /** "<…@…>", the same each time it is tried. */
  messageId: string;
  at: Date;
}

export interface MailSettings {
  /** null: written as files. */
  smtpUrl: string | null;
  from: string;
  /** Where the files go. */
  folder: string;
}

/** The receiving end will never take this mail, however often it is tried. */
export class MailRefused extends Error {}

const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** One address and nothing else: what a mail program would read as a list, a name or a comment is not sent to. */
const ONE_ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;

/** Sends mails through a mail server, or writes each as an .eml file where none is set. */
export class MailSender {
  private readonly smtp: Transporter | null;
  private readonly files = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly settings: MailSettings) {
    const { smtpUrl } = settings;
    this.smtp = smtpUrl === null ? null : createTransport({ url: smtpUrl, ...TIMEOUTS_MS });
  }

  /** Resolves when the mail server has taken it, or its file is written. Throws MailRefused where trying again is in vain. */
  async send(mail: OutgoingMail): Promise<void> {
    if (!ONE_ADDRESS.test(mail.address)) throw new MailRefused('Adressen er ikke en e-mailadresse.');
    if (!this.smtp) return this.write(mail);
    try {
      await this.smtp.sendMail(this.messageOf(mail));
    } catch (fault) {
      const { code, responseCode = 0, message } = fault as Error & { code?: string; responseCode?: number };
      if (code === 'EENVELOPE' && responseCode >= 500) throw new MailRefused(message);
      throw fault;
    }
  }

  /** The mail as a file, to be opened in a mail program. */
  async asFile(mail: OutgoingMail): Promise<Buffer> {
    const { message } = (await this.files.sendMail(this.messageOf(mail))) as SentMessageInfo & { message: Buffer };
    return message;
  }

  close(): void {
    this.smtp?.close();
  }

  /** Under a name of its own: written again it is the same file, and half a file has another name. */
  private async write(mail: OutgoingMail): Promise<void> {
    const { folder } = this.settings;
    const file = join(folder, fileNameOf(mail));
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.part`, await this.asFile(mail), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  private messageOf({ address, name, subject, text, html, messageId, at }: OutgoingMail): SendMailOptions {
    return {
      from: this.settings.from,
      to: { name, address },
      subject,
      text,
      html,
      messageId,
      date: at,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }
}

/** "<6f1c…@takster.example>" is 6f1c….eml. */
export const fileNameOf = ({ messageId }: Pick<OutgoingMail, 'messageId'>): string =>
  `${/^<([a-zA-Z0-9-]+)@/.exec(messageId)?.[1]}.eml`;
