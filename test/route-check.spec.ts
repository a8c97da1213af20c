import { describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { IsString } from 'class-validator';
import { Policy } from '../src/web/policy.js';
import { RouteCheck } from '../src/web/route-check.js';

class Checked {
  @IsString()
  name: string;
}

@Controller()
class Declared {
  @Get('a')
  @Policy('health')
  read(): void {}

  @Post('a')
  @Policy('health')
  write(@Body() _: Checked): void {}
}

@Controller()
class Undeclared {
  @Get('b')
  read(): void {}
}

@Controller()
class Unchecked {
  @Post('c')
  @Policy('health')
  write(@Body() _: { name: string }): void {}
}

async function boot(controller: Type): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [RouteCheck] })
  class House {}
  const app = (await Test.createTestingModule({ imports: [House] }).compile()).createNestApplication();
  await app.init().finally(() => app.close());
}

describe('the check of the routes at start', () => {
  it('lets a declared and checked route pass', async () => {
    await expect(boot(Declared)).resolves.toBeUndefined();
  });

  it('stops the boot at a route without a policy, and names it', async () => {
    await expect(boot(Undeclared)).rejects.toThrow(/Undeclared\.read: ingen adgangsregel/);
  });

  it('stops the boot at a body that is not validated', async () => {
    await expect(boot(Unchecked)).rejects.toThrow(/Unchecked\.write: argument 1/);
  });
});
