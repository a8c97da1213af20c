import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { PolicyName } from '../src/domain/access/policies.js';
import { POLICY } from '../src/web/policy.js';
import type { TestApp } from './app.js';

export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With a plausible value for each parameter. */
  path: string;
  policy: PolicyName;
  hasBody: boolean;
}

/** Every route of our own, as the application declares it. */
export function routesOf({ app }: TestApp): Route[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = app.get(MetadataScanner, { strict: false });
  return discovery.getControllers().flatMap(({ metatype, instance }) => {
    const prototype = Object.getPrototypeOf(instance);
    const base = listOf(Reflect.getMetadata(PATH_METADATA, metatype as object));
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const own = Reflect.getMetadata(PATH_METADATA, prototype[name]);
      if (own === undefined) return [];
      const method = RequestMethod[
        Reflect.getMetadata(METHOD_METADATA, prototype[name])
      ]?.toLowerCase() as Route['method'];
      const args = Object.keys(Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype as object, name) ?? {});
      const hasBody = args.some((key) => Number(key.split(':')[0]) === RouteParamtypes.BODY);
      const policy = Reflect.getMetadata(POLICY, prototype[name]) as PolicyName;
      return base.flatMap((start) =>
        listOf(own).map((end) => ({ method, path: filled(`/${start}/${end}`), policy, hasBody })),
      );
    });
  });
}

const listOf = (path: string | string[] | undefined): string[] => (path === undefined ? [''] : [path].flat());

const filled = (path: string): string =>
  path
    .replace(/:(year|aar)\b/g, '2027')
    .replace(/:(driftsherre|code|kode)\b/g, '851')
    .replace(/:lineKey\b/g, 'L-851-0001')
    .replace(/:[a-zA-Z]+/g, '1')
    .replace(/\/+/g, '/')
    .replace(/(.)\/$/, '$1');
