import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';

/** One log for the framework, the requests and the jobs: JSON lines, without bodies, cookies or tokens. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  /** `to`: the standard output, or 2, the standard error, where the output is an answer. */
  constructor(level: string, to: 1 | 2 = 1) {
    const redact = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'];
    this.pino = pino({ level, redact }, pino.destination(to));
  }

  requests() {
    return pinoHttp({
      logger: this.pino,
      quietReqLogger: true,
      customLogLevel: (_, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    });
  }

  // The framework tells of each route and module it finds: of use only when looking for a fault.
  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...more: unknown[]): void {
    this.pino.error({ more }, String(message));
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.pino.fatal({ more }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.pino.trace({ context }, String(message));
  }
}
