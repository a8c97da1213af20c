import { UnprocessableEntityException } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** A body or query that is not as declared: each field with what is wrong with it. */
export class InvalidInput extends UnprocessableEntityException {
  readonly fields: { field: string; message: string }[];

  constructor(errors: ValidationError[]) {
    super({
      code: 'invalid_input',
      message: 'Noget i det sendte mangler eller er forkert. Ret felterne, og send igen.',
    });
    this.fields = errors.flatMap((error) => fieldsOf(error, ''));
  }
}

function fieldsOf(error: ValidationError, path: string): { field: string; message: string }[] {
  const field = `${path}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    message: rule === 'whitelistValidation' ? 'Feltet kendes ikke.' : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, `${field}.`))];
}
