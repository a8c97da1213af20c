import { randomUUID } from 'node:crypto';

/** A request that was answered with no: the status and the stable code of its problem document. */
export class ApiProblem extends Error {
  constructor(
    request: string,
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`${request} svarede ${status} ${code}: ${detail}`);
  }
}

/** The JSON API as a municipality's own system uses it (api.md): one account, its session cookie, nothing else. */
export class Client {
  private constructor(
    private readonly address: string,
    private readonly cookie: string | null,
  ) {}

  static anyone(url: string): Client {
    return new Client(`${url}/api/v1`, null);
  }

  /** Signed in as an account of the demo world: "indberetter-851", "sekretariat". */
  static async as(url: string, account: string, password: string): Promise<Client> {
    const answer = await Client.anyone(url).send(
      'POST',
      '/session',
      json({ email: `${account}@demo.invalid`, password }),
    );
    const [cookie] = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    return new Client(`${url}/api/v1`, cookie ?? null);
  }

  async get<T>(path: string): Promise<T> {
    return (await this.send('GET', path)).json() as Promise<T>;
  }

  async post<T>(path: string, body: object): Promise<T> {
    return read(await this.send('POST', path, json(body)));
  }

  async put<T>(path: string, body: object): Promise<T> {
    return read(await this.send('PUT', path, json(body)));
  }

  async patch<T>(path: string, body: object): Promise<T> {
    return read(await this.send('PATCH', path, json(body)));
  }

  async file(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.send('GET', path)).arrayBuffer());
  }

  async upload<T>(path: string, name: string, bytes: Buffer): Promise<T> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type: XLSX }), name);
    return (await this.send('POST', path, { body: form })).json() as Promise<T>;
  }

  /** Server-sent events as they come, by name, until the server ends the stream or the signal does. */
  async *events(path: string, signal: AbortSignal): AsyncGenerator<string> {
    const { body } = await this.send('GET', path, { headers: { accept: 'text/event-stream' }, signal });
    let text = '';
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('event:')) yield line.slice('event:'.length).trim();
    }
  }

  /** What must be answered with no: the problem, or null where it was done. */
  async refusalOf(method: 'GET' | 'POST', path: string, body?: object): Promise<ApiProblem | null> {
    try {
      await this.send(method, path, body ? json(body) : {});
      return null;
    } catch (fault) {
      if (fault instanceof ApiProblem) return fault;
      throw fault;
    }
  }

  private async send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    if (method !== 'GET') headers.set('idempotency-key', randomUUID());
    const answer = await fetch(`${this.address}${path}`, {
      signal: AbortSignal.timeout(60_000),
      ...init,
      method,
      headers,
    });
    if (answer.ok) return answer;
    const { code = '', detail = '' } = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string };
    throw new ApiProblem(`${method} ${path}`, answer.status, code, detail);
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const json = (body: object): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
