import { AuditRow } from '../features/audit/audit-row.entity.js';
import { LineLink } from '../features/lineage/line-link.entity.js';
import { MandateRow } from '../features/mandates/mandate.entity.js';
import { MandateEnd } from '../features/mandates/mandate-end.entity.js';
import { MandateItem } from '../features/mandates/mandate-item.entity.js';
import { MeetingDay } from '../features/meetings/frame/meeting-day.entity.js';
import { Meeting } from '../features/meetings/meeting.entity.js';
import { Referat } from '../features/meetings/papers/referat.entity.js';
import { MeetingAnnex } from '../features/meetings/points/meeting-annex.entity.js';
import { MeetingPoint } from '../features/meetings/points/meeting-point.entity.js';
import { PointItem } from '../features/meetings/points/point-item.entity.js';
import { PointTilbudChange } from '../features/meetings/points/point-tilbud-change.entity.js';
import { DeclinedKind } from '../features/notifications/declined-kind.entity.js';
import { Mail } from '../features/notifications/mail.entity.js';
import { Notice } from '../features/notifications/notice.entity.js';
import { ObjectiveBudget } from '../features/objective/objective-budget.entity.js';
import { PopulationRow } from '../features/objective/population.entity.js';
import { IdempotencyKey } from '../features/operations/idempotency-key.entity.js';
import { Organisation } from '../features/organisations/organisation.entity.js';
import { ItemNote } from '../features/questions/item-note.entity.js';
import { ItemQuestion } from '../features/questions/item-question.entity.js';
import { QuestionAnswer } from '../features/questions/question-answer.entity.js';
import { ApprovedTakst } from '../features/review/approved/approved-takst.entity.js';
import { Decision } from '../features/review/decision.entity.js';
import { Item } from '../features/review/item.entity.js';
import { DecisionProposal } from '../features/review/proposals/decision-proposal.entity.js';
import { ProposalWithdrawal } from '../features/review/proposals/proposal-withdrawal.entity.js';
import { Revision } from '../features/revisions/revision.entity.js';
import { RoundExtension } from '../features/rounds/extension/round-extension.entity.js';
import { Round } from '../features/rounds/round.entity.js';
import { ParameterValue } from '../features/styringsaftale/parameter-value.entity.js';
import { FindingRow } from '../features/submissions/check/finding.entity.js';
import { Explanation } from '../features/submissions/explanation/explanation.entity.js';
import { LineRow } from '../features/submissions/line.entity.js';
import { Recheck } from '../features/submissions/recheck/recheck.entity.js';
import { Submission } from '../features/submissions/submission.entity.js';
import { StoredFile } from '../features/submissions/upload/stored-file.entity.js';
import { Upload } from '../features/submissions/upload/upload.entity.js';
import { Edition } from '../features/takstbilag/edition/edition.entity.js';
import { EditionFile } from '../features/takstbilag/edition/edition-file.entity.js';
import { EditionPublication } from '../features/takstbilag/edition/edition-publication.entity.js';
import { TilbudRow } from '../features/tilbud/tilbud.entity.js';
import { TilbudVersionRow } from '../features/tilbud/tilbud-version.entity.js';
import { TilbudChangeDecision } from '../features/tilbud-changes/decide/tilbud-change-decision.entity.js';
import { TilbudChangeRow } from '../features/tilbud-changes/tilbud-change.entity.js';
import { AccessToken } from '../features/users/own-account/access-token.entity.js';
import { RoleGrant } from '../features/users/role-grant.entity.js';
import { LoginAttempt } from '../features/users/sign-in/login-attempt.entity.js';
import { User } from '../features/users/user.entity.js';

export const ENTITIES = [
  AccessToken,
  ApprovedTakst,
  AuditRow,
  Decision,
  DecisionProposal,
  DeclinedKind,
  Edition,
  EditionFile,
  EditionPublication,
  Explanation,
  FindingRow,
  IdempotencyKey,
  Item,
  ItemNote,
  ItemQuestion,
  LineLink,
  LineRow,
  LoginAttempt,
  Mail,
  MandateEnd,
  MandateItem,
  MandateRow,
  Meeting,
  Notice,
  MeetingAnnex,
  MeetingDay,
  MeetingPoint,
  ObjectiveBudget,
  Organisation,
  PopulationRow,
  ParameterValue,
  PointTilbudChange,
  PointItem,
  ProposalWithdrawal,
  QuestionAnswer,
  Recheck,
  Referat,
  Revision,
  RoleGrant,
  Round,
  RoundExtension,
  StoredFile,
  Submission,
  TilbudChangeDecision,
  TilbudChangeRow,
  TilbudRow,
  TilbudVersionRow,
  Upload,
  User,
];
