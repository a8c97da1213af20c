import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, PayloadTooLargeException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { WORKBOOK_LIMITS } from '../../../../adapters/workbook/workbook-limits.js';
import { ReportingPages } from '../reporting-pages.service.js';

const MEGABYTE = 1024 * 1024;
const MESSAGE = `Filen er for stor. Et takstskema må højst fylde ${WORKBOOK_LIMITS.fileBytes / MEGABYTE} MB. Fjern billeder og egne ark, og upload igen.`;

/** A file that is turned away while it streams: the form again, with what to do. */
@Injectable()
@Catch(PayloadTooLargeException)
export class TooLargeFilter implements ExceptionFilter {
  constructor(private readonly pages: ReportingPages) {}

  async catch(thrown: PayloadTooLargeException, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { who, params, query } = request;
    if (!who) throw thrown;
    const named = query.driftsherre === undefined ? undefined : Number(query.driftsherre);
    const shown = await this.pages
      .driftsherreOf(who, named)
      .then((driftsherre) => this.pages.reporting(who, Number(params.year), driftsherre, { refusal: MESSAGE }))
      .catch(() => MESSAGE);
    response.status(thrown.getStatus()).send(shown);
  }
}
