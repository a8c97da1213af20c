import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { isRefused } from '../domain/refusal.js';
import { problem } from './problem.js';
import { statusOf } from './refusal-status.js';
import { isApi } from './request.js';

/** A refusal returned by a route of the API becomes problem+json; pages show theirs themselves. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    if (!isApi(http.getRequest<Request>())) return next.handle();
    return next.handle().pipe(
      map((answer) => {
        if (!isRefused(answer)) return answer;
        const status = statusOf(answer.refusal);
        http.getResponse<Response>().status(status).type('application/problem+json');
        return problem(status, answer.refusal);
      }),
    );
  }
}
