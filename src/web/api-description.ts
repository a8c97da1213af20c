import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** The JSON API described at /api/openapi.json and browsable at /api. */
export function describeApi(app: NestExpressApplication): void {
  const about = new DocumentBuilder()
    .setTitle('Takstportalen')
    .setDescription(
      'JSON-API til indberetning, behandling og opslag af takster. Beløb og procenter er tekst ("2551.02").',
    )
    .setVersion('1')
    .addCookieAuth('takstportalen')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('api', app, () => SwaggerModule.createDocument(app, about), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Takstportalens API',
  });
}
