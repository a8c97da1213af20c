import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isDay } from '../../../domain/calendar.js';

/** A day that exists, as "2027-03-01", in an address that may be typed by hand. */
export const IsDay = (options: ValidationOptions) =>
  ValidateBy({ name: 'isDay', validator: { validate: (value) => typeof value === 'string' && isDay(value) } }, options);
