import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';

/** One log for the framework, the requests and the jobs: JSON lines, without bodies, cookies or tokens. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({
      level,
      redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
    });
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
