import { randomBytes } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InvalidInput } from './invalid-input.js';
import { shellOf } from './layout/shell.js';
import { ErrorPage } from './pages/error-page.js';
import { type Problem, problem } from './problem.js';
import { page } from './render.js';
import { isApi } from './request.js';

const MESSAGES: Record<number, { code: string; message: string }> = {
  400: { code: 'bad_request', message: 'Det sendte kan ikke læses. Kontrollér formatet, og send igen.' },
  401: { code: 'sign_in', message: 'Log ind for at fortsætte.' },
  403: { code: 'not_allowed', message: 'Din rolle giver ikke adgang til dette.' },
  404: { code: 'not_found', message: 'Det, du leder efter, findes ikke, eller du har ikke adgang til det.' },
  413: { code: 'too_large', message: 'Filen er for stor. Den må højst fylde 10 MB.' },
  415: { code: 'unsupported_media_type', message: 'Indholdet er af en slags, der ikke kan modtages her.' },
  422: { code: 'invalid_input', message: 'Noget i det sendte mangler eller er forkert. Ret det, og send igen.' },
  429: { code: 'too_many_requests', message: 'Der er sendt for mange forespørgsler. Vent et minut, og prøv igen.' },
};

/** The one place where what was thrown becomes an answer: a fault with a reference number, or a known no. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('Fault');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const answer = this.problemOf(thrown, request);
    if (response.headersSent) response.end();
    else if (isApi(request))
      response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
    else if (answer.status === 401) response.redirect(303, `/log-ind?til=${encodeURIComponent(ownPath(request))}`);
    else response.status(answer.status).send(page(ErrorPage({ ...shellOf(request.who ?? null), problem: answer })));
  }

  private problemOf(thrown: unknown, request: Request): Problem {
    if (thrown instanceof InvalidInput) {
      const { code, message } = thrown.getResponse() as { code: string; message: string };
      return problem(422, { code, message }, { errors: thrown.fields });
    }
    const status = statusOf(thrown);
    const known = status < 500 ? (ownRefusal(thrown) ?? MESSAGES[status] ?? MESSAGES[400]) : undefined;
    if (known) return problem(status, known);
    const reference = randomBytes(4).toString('hex').toUpperCase();
    this.log.error(
      `${reference} ${request.method} ${request.path}`,
      thrown instanceof Error ? thrown.stack : String(thrown),
    );
    const message =
      'Der skete en fejl hos os. Dine data er gemt, som de var. Prøv igen, eller skriv til sekretariatet med referencenummeret.';
    return problem(500, { code: 'fault', message: `${message} (${reference})` }, { reference });
  }
}

/** PostgreSQL's code for a number that its column can't hold: as an id in an address, it names nothing there is. */
const OUT_OF_RANGE = '22003';

/** Body parsers and multer throw errors with a status of their own. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if ((thrown as { code?: unknown } | null)?.code === OUT_OF_RANGE) return 404;
  const status = (thrown as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** What a guard of ours says, not the framework's English. */
function ownRefusal(thrown: unknown): { code: string; message: string } | undefined {
  const answer = thrown instanceof HttpException ? thrown.getResponse() : undefined;
  return typeof answer === 'object' && 'code' in answer ? (answer as { code: string; message: string }) : undefined;
}

/** Where one was going, if it can be gone to again after signing in. */
const ownPath = (request: Request): string => (request.method === 'GET' ? request.originalUrl : '/');
