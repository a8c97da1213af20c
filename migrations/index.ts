import { Schema1795305600000 } from './1795305600000-schema.js';
import { Sessions1795305600001 } from './1795305600001-sessions.js';
import { AppendOnly1795305600002 } from './1795305600002-append-only.js';
import { Recheck1795320000000 } from './1795320000000-recheck.js';
import { Lineage1795330000000 } from './1795330000000-lineage.js';
import { ExplanationRule1795340000000 } from './1795340000000-explanation-rule.js';
import { Notices1795400000000 } from './1795400000000-notices.js';
import { Meetings1795410000000 } from './1795410000000-meetings.js';
import { Mandates1795420000000 } from './1795420000000-mandates.js';
import { Revisions1795430000000 } from './1795430000000-revisions.js';
import { TilbudChanges1795440000000 } from './1795440000000-tilbud-changes.js';
import { RoundDates1795470000000 } from './1795470000000-round-dates.js';
import { Objective1795490000000 } from './1795490000000-objective.js';
import { Questions1795500000000 } from './1795500000000-questions.js';
import { Proposals1795600000000 } from './1795600000000-proposals.js';
import { MeetingPointChanges1795600100000 } from './1795600100000-meeting-point-changes.js';
import { MadeFrom1795600200000 } from './1795600200000-made-from.js';
import { Driftsherrer1795600900000 } from './1795600900000-driftsherrer.js';

/** In the order in which they are run; once landed, none is edited. */
export const MIGRATIONS = [
  Schema1795305600000,
  Sessions1795305600001,
  AppendOnly1795305600002,
  Recheck1795320000000,
  Lineage1795330000000,
  ExplanationRule1795340000000,
  Notices1795400000000,
  Meetings1795410000000,
  Mandates1795420000000,
  Revisions1795430000000,
  TilbudChanges1795440000000,
  RoundDates1795470000000,
  Objective1795490000000,
  Questions1795500000000,
  Proposals1795600000000,
  MeetingPointChanges1795600100000,
  MadeFrom1795600200000,
  Driftsherrer1795600900000,
];
