import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import helmet from 'helmet';
import type { Environment } from '../environment.js';

const STRICT = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The browsable API description is the one page with styles of its own inside. */
const DESCRIPTION = { ...STRICT, styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'] };

/** Headers that keep a browser from doing more than our pages ask of it (ui.md: strict CSP, nothing inline, nothing from elsewhere). */
export function secure(app: NestExpressApplication, { config }: Environment): void {
  const https = config.PUBLIC_URL?.startsWith('https:') ?? false;
  const withPolicy = (directives: typeof STRICT) =>
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      strictTransportSecurity: https,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginOpenerPolicy: https ? { policy: 'same-origin' } : false,
      originAgentCluster: https,
    });
  const strict = withPolicy(STRICT);
  const description = withPolicy(DESCRIPTION);
  app.use((request: Request, response: Response, next: () => void) => {
    const isDescription = /^\/api(\/(swagger.*)?)?$/.test(request.path);
    (isDescription ? description : strict)(request, response, next);
  });
  app.disable('x-powered-by');
  if (config.TRUST_PROXY) app.set('trust proxy', 1);
}
