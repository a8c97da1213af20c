import { amountRepeated } from './group/amount-repeated.js';
import { higherLevelDearer } from './group/higher-level-dearer.js';
import { levelTwice } from './group/level-twice.js';
import { overheadMissing } from './group/overhead-missing.js';
import { overheadNorm } from './group/overhead-norm.js';
import { reguleringSign } from './group/regulering-sign.js';
import { reguleringWithoutResult } from './group/regulering-without-result.js';
import { resultCarried } from './group/result-carried.js';
import { resultMissing } from './group/result-missing.js';
import { taksterCoverCosts } from './group/takster-cover-costs.js';
import { actualOccupancy } from './line/actual-occupancy.js';
import { calendarDays } from './line/calendar-days.js';
import { dayServiceDays } from './line/day-service-days.js';
import { grundlagOfParts } from './line/grundlag-of-parts.js';
import { healthServices } from './line/health-services.js';
import { internalPlaces } from './line/internal-places.js';
import { invalidPlaces } from './line/invalid-places.js';
import { negativeAmount } from './line/negative-amount.js';
import { occupancyAboveFull } from './line/occupancy-above-full.js';
import { occupancyExpected } from './line/occupancy-expected.js';
import { occupancyMinimum } from './line/occupancy-minimum.js';
import { occupancyRecommended } from './line/occupancy-recommended.js';
import { typedUnits } from './line/typed-units.js';
import { unitForForm } from './line/unit-for-form.js';
import { unknownParagraf } from './line/unknown-paragraf.js';
import type { Rule } from './rule.js';

/** The rule catalogue, by id. Ids are permanent. */
export const RULES: readonly Rule[] = [
  unknownParagraf,
  unitForForm,
  invalidPlaces,
  negativeAmount,
  internalPlaces,
  calendarDays,
  dayServiceDays,
  occupancyMinimum,
  occupancyRecommended,
  occupancyAboveFull,
  occupancyExpected,
  actualOccupancy,
  taksterCoverCosts,
  grundlagOfParts,
  overheadNorm,
  overheadMissing,
  resultMissing,
  resultCarried,
  reguleringSign,
  reguleringWithoutResult,
  healthServices,
  levelTwice,
  higherLevelDearer,
  typedUnits,
  amountRepeated,
];
