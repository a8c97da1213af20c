import { largeChange } from './change/large-change.js';
import { missingExplanation } from './change/missing-explanation.js';
import { newTakst } from './change/new-takst.js';
import { placesChanged } from './change/places-changed.js';
import { riseOverYears } from './change/rise-over-years.js';
import { takstModelChanged } from './change/takst-model-changed.js';
import { unchangedTakst } from './change/unchanged-takst.js';
import { veryLargeChange } from './change/very-large-change.js';
import { amountRepeated } from './group/amount-repeated.js';
import { basisWithoutActivity } from './group/basis-without-activity.js';
import { depreciationMissing } from './group/depreciation-missing.js';
import { higherLevelDearer } from './group/higher-level-dearer.js';
import { levelTwice } from './group/level-twice.js';
import { overheadMissing } from './group/overhead-missing.js';
import { overheadNorm } from './group/overhead-norm.js';
import { reguleringSign } from './group/regulering-sign.js';
import { reguleringWithoutResult } from './group/regulering-without-result.js';
import { resultCarried } from './group/result-carried.js';
import { resultMissing } from './group/result-missing.js';
import { taksterCoverCosts } from './group/takster-cover-costs.js';
import { tilsynMissing } from './group/tilsyn-missing.js';
import { tilsynProjected } from './group/tilsyn-projected.js';
import { tooManyLevels } from './group/too-many-levels.js';
import { actualOccupancy } from './line/actual-occupancy.js';
import { auditorStatement } from './line/auditor-statement.js';
import { calendarDays } from './line/calendar-days.js';
import { changedPrefill } from './line/changed-prefill.js';
import { cprNumber } from './line/cpr-number.js';
import { dayServiceDays } from './line/day-service-days.js';
import { expensiveCase } from './line/expensive-case.js';
import { grundlagOfParts } from './line/grundlag-of-parts.js';
import { healthServices } from './line/health-services.js';
import { implausibleTakst } from './line/implausible-takst.js';
import { internalPlaces } from './line/internal-places.js';
import { invalidPlaces } from './line/invalid-places.js';
import { negativeAmount } from './line/negative-amount.js';
import { occupancyAboveFull } from './line/occupancy-above-full.js';
import { occupancyExpected } from './line/occupancy-expected.js';
import { occupancyMinimum } from './line/occupancy-minimum.js';
import { occupancyRecommended } from './line/occupancy-recommended.js';
import { takstAboveCeiling } from './line/takst-above-ceiling.js';
import { typedUnits } from './line/typed-units.js';
import { unitForForm } from './line/unit-for-form.js';
import { unknownParagraf } from './line/unknown-paragraf.js';
import { unlikePeers } from './region/unlike-peers.js';
import type { Rule } from './rule.js';
import { appliedPl } from './submission/applied-pl.js';
import { categoryOne } from './submission/category-one.js';
import { closedTilbud } from './submission/closed-tilbud.js';
import { commonFactor } from './submission/common-factor.js';
import { emptySubmission } from './submission/empty-submission.js';
import { exemptWithoutAgreement } from './submission/exempt-without-agreement.js';
import { fewPlaces } from './submission/few-places.js';
import { lateSubmission } from './submission/late-submission.js';
import { missingTilbud } from './submission/missing-tilbud.js';
import { nothingChanged } from './submission/nothing-changed.js';
import { revisionWithoutOverview } from './submission/revision-without-overview.js';
import { tilbudNotIncluded } from './submission/tilbud-not-included.js';

/** The rule catalogue, in the order of its ids: what runs, what the rule page lists, what docs/regler.md is made from. */
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
  depreciationMissing,
  tilsynMissing,
  tilsynProjected,
  healthServices,
  takstAboveCeiling,
  auditorStatement,
  levelTwice,
  higherLevelDearer,
  tooManyLevels,
  basisWithoutActivity,
  implausibleTakst,
  expensiveCase,
  fewPlaces,
  cprNumber,
  typedUnits,
  amountRepeated,
  changedPrefill,
  largeChange,
  veryLargeChange,
  missingExplanation,
  newTakst,
  placesChanged,
  takstModelChanged,
  riseOverYears,
  unlikePeers,
  unchangedTakst,
  missingTilbud,
  tilbudNotIncluded,
  closedTilbud,
  categoryOne,
  exemptWithoutAgreement,
  emptySubmission,
  lateSubmission,
  commonFactor,
  nothingChanged,
  revisionWithoutOverview,
  appliedPl,
];

/** The rule with that id; null when there is none. */
export function ruleOf(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}
