import { createHash } from 'node:crypto';
import {
  type CallHandler,
  ConflictException,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UnprocessableEntityException,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { catchError, from, type Observable, of, switchMap } from 'rxjs';
import { DataSource } from 'typeorm';
import { canonicalJson } from '../domain/canonical.js';
import { IdempotencyKey } from '../features/operations/idempotency-key.entity.js';
import { isApi } from './request.js';

/** The same Idempotency-Key and body get the same answer, without a second effect; another body is refused. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly dataSource: DataSource) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.header('idempotency-key');
    if (!key || !request.who || request.method === 'GET' || !isApi(request)) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const id = { userId: request.who.userId, key: key.slice(0, 200) };
    const known = await this.claim(id, fingerprint(request));
    if (known) {
      response.status(known.status);
      return of(known.answer);
    }
    return next.handle().pipe(
      switchMap((answer) => from(this.keep(id, response.statusCode, answer))),
      catchError(async (fault) => {
        await this.dataSource.manager.delete(IdempotencyKey, id);
        throw fault;
      }),
    );
  }

  /** null: the first of its key, now claimed. */
  private async claim(
    id: { userId: number; key: string },
    request: string,
  ): Promise<{ status: number; answer: unknown } | null> {
    const { manager } = this.dataSource;
    const fresh = await manager
      .createQueryBuilder()
      .insert()
      .into(IdempotencyKey)
      .values({ ...id, request })
      .orIgnore()
      .returning('key')
      .execute();
    if (fresh.raw.length > 0) return null;
    const row = await manager.findOneByOrFail(IdempotencyKey, id);
    if (row.request !== request) throw new UnprocessableEntityException(REUSED);
    if (row.status === null) throw new ConflictException(UNDER_WAY);
    return { status: row.status, answer: row.answer };
  }

  private async keep<T>(id: { userId: number; key: string }, status: number, answer: T): Promise<T> {
    await this.dataSource.manager.update(IdempotencyKey, id, { status, answer: (answer ?? null) as object });
    return answer;
  }
}

function fingerprint(request: Request): string {
  const body = canonicalJson(JSON.parse(JSON.stringify(request.body ?? null)));
  return createHash('sha256').update(`${request.method} ${request.originalUrl}\n${body}`).digest('hex');
}

const REUSED = {
  code: 'idempotency_key_reused',
  message: 'Nøglen i Idempotency-Key er brugt til en anden anmodning. Brug en ny nøgle.',
};
const UNDER_WAY = { code: 'under_way', message: 'Den samme anmodning er ved at blive udført. Vent, og spørg igen.' };
