import type { Response } from 'supertest';
import type { Agent } from './app.js';

interface Form {
  method: string;
  action: string;
  /** A name that stands more than once has all its values. */
  hidden: Record<string, string | string[]>;
}

/** A browser without JavaScript: opens pages, sends the forms that stand on them, and goes where a 303 says. */
export class PlainBrowser {
  /** Where it is now, and what it is shown. */
  address = '';
  html = '';
  status = 0;

  constructor(private readonly agent: Agent) {}

  async open(path: string): Promise<this> {
    return this.shown(path, await this.agent.get(path));
  }

  /** Follows the first link whose address matches; throws where the page has none. */
  async follow(address: RegExp): Promise<this> {
    return this.open(this.link(address));
  }

  /** The address of a link on the page. */
  link(address: RegExp): string {
    const hrefs = [...this.html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href]) => unescaped(href ?? ''));
    const found = hrefs.find((href) => address.test(href));
    if (!found) throw new Error(`${this.address} has no link to ${address}: ${hrefs.join(' ')}`);
    return found;
  }

  /** Downloads what a link leads to. */
  async download(address: RegExp): Promise<Buffer> {
    const { body } = await this.agent.get(this.link(address)).buffer().parse(asBytes).expect(200);
    return body;
  }

  /** Sends the form whose action matches, with its hidden fields, as its encoding says. */
  async send(
    action: RegExp,
    fields: Record<string, string> = {},
    file?: { name: string; bytes: Buffer },
  ): Promise<this> {
    const form = this.form(action);
    const all = { ...form.hidden, ...fields };
    const request = this.agent.post(form.action);
    const answer = file
      ? await request.field(all).attach('file', file.bytes, file.name)
      : await request.type('form').send(all);
    return this.shown(form.action, answer);
  }

  /** The page reloads itself, as its refresh says, until the text is there. */
  async reloadUntil(text: string): Promise<this> {
    const end = Date.now() + 30_000;
    while (!this.text.includes(text)) {
      if (!/<noscript><meta http-equiv="refresh"/.test(this.html) || Date.now() > end)
        throw new Error(`${this.address} does not come to say ${text}: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
      await this.open(this.address);
    }
    return this;
  }

  /** What is read on the page, without markup. */
  get text(): string {
    const main = this.html.split('<main')[1]?.split('</main>')[0] ?? this.html;
    return unescaped(main.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
  }

  private form(action: RegExp): Form {
    const forms = [...this.html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', body = '']) => ({
      method: attribute(attributes, 'method'),
      action: attribute(attributes, 'action'),
      hidden: hiddenIn(body),
    }));
    const found = forms.find((form) => form.method === 'post' && action.test(form.action));
    if (!found) throw new Error(`${this.address} has no form for ${action}`);
    return found;
  }

  private async shown(path: string, answer: Response): Promise<this> {
    if (answer.status === 303) return this.open(answer.headers.location ?? '');
    this.address = path;
    this.status = answer.status;
    this.html = answer.text;
    return this;
  }
}

function hiddenIn(body: string): Form['hidden'] {
  const values = new Map<string, string[]>();
  for (const [, input = ''] of body.matchAll(/<input([^>]*type="hidden"[^>]*)\/?>/g)) {
    const name = attribute(input, 'name');
    values.set(name, [...(values.get(name) ?? []), attribute(input, 'value')]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? '')]));
}

const attribute = (tag: string, name: string): string =>
  unescaped(tag.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? '');

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

type Parse = Parameters<ReturnType<Agent['get']>['parse']>[0];
const asBytes: Parse = (response, done) => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};
