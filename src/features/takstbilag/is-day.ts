import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A day that exists, as "2027-03-01". */
export const IsDay = (options: ValidationOptions) =>
  ValidateBy({ name: 'isDay', validator: { validate: isDay } }, options);

/** Also an address that was typed by hand. */
export const isDay = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
