import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { POLICIES } from '../domain/access/policies.js';
import { POLICY } from './policy.js';

/** Stops the start when a route has no policy, or takes a body or query that is not validated. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const faults = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      const prototype = Object.getPrototypeOf(instance);
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((method) => this.faultsOf(metatype as Class, prototype, method));
    });
    if (faults.length > 0)
      throw new Error(`Ruter uden adgangsregel eller kontrol:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
  }

  private faultsOf(controller: Class, prototype: object, method: string): string[] {
    const handler = (prototype as Record<string, unknown>)[method] as object;
    if (this.reflector.get(PATH_METADATA, handler as never) === undefined) return [];
    const name = `${controller.name}.${method}`;
    const policy = this.reflector.get<string | undefined>(POLICY, handler as never);
    const faults = policy && policy in POLICIES ? [] : [`${name}: ingen adgangsregel`];
    const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as Class[];
    for (const [key, { index, data }] of Object.entries(argumentsOf(controller, method))) {
      const kind = Number(key.split(':')[0]);
      if (kind !== RouteParamtypes.BODY && kind !== RouteParamtypes.QUERY) continue;
      if (data !== undefined || !isValidated(types[index]))
        faults.push(`${name}: argument ${index + 1} er ikke en kontrolleret klasse`);
    }
    return faults;
  }
}

type Class = new (...args: never[]) => object;

const argumentsOf = (controller: Class, method: string): Record<string, { index: number; data?: unknown }> =>
  Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {};

const isValidated = (type: Class | undefined): boolean =>
  type !== undefined && getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
