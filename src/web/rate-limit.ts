import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';

/** Requests a minute: counted per person where one is signed in, else per address. */
@Injectable()
export class RateLimit extends ThrottlerGuard {
  protected override async getTracker(request: Request): Promise<string> {
    return request.who ? `user-${request.who.userId}` : `address-${request.ip}`;
  }
}
