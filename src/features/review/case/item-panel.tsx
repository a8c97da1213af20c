import { formatDanish } from '../../../domain/amount.js';
import type { LimitFaults } from '../../../domain/mandates/typed-limits.js';
import { ydelseOf } from '../../../domain/takst-words.js';
import { dayInWords } from '../../../web/format.js';
import { Alert } from '../../../web/ui/alert.js';
import { Badge } from '../../../web/ui/badge.js';
import type { Option } from '../../../web/ui/select.js';
import { StateBadge } from '../../../web/ui/state-badge.js';
import { CaseBridge } from '../figures/case-bridge.js';
import { CaseCosts, CaseFigures, CaseFindings, CaseHistory } from '../figures/case-parts.js';
import type { TakenOver } from '../figures/taken-over.js';
import type { ReviewQuery } from '../list/review-forms.js';
import { CaseLog } from './case-log.js';
import type { CaseMandate } from './case-mandate.js';
import { CaseNotes, CaseQuestions } from './case-messages.js';
import type { ItemCase } from './item-case.js';
import { PanelDecision } from './panel-decision.js';
import { RecommendationFields } from './recommendation-form.js';
import { WaitingProposal } from './waiting-proposal.js';

export interface PanelProps {
  case: ItemCase;
  query: ReviewQuery;
  meetings: readonly Option[];
  /** "Sag 2 af 148"; null where the case is not among the filtered. */
  position: { number: number; of: number } | null;
  mayRecommend: boolean;
  mayAsk: boolean;
  mayAnswer: boolean;
  mayNote: boolean;
  /** What happened in the meantime, or what was wrong with what was sent. */
  conflict?: string | undefined;
  /** Why a proposal was not withdrawn. */
  notice?: string | undefined;
  error?: string | undefined;
  meetingError?: string | undefined;
  limitFaults?: LimitFaults | undefined;
  recommendationError?: string | undefined;
  questionError?: string | undefined;
  noteError?: string | undefined;
  /** What was typed and not taken. */
  typed?: Partial<Record<TypedField, string | undefined>> | undefined;
}

type TypedField = 'comment' | 'recommendation' | 'question' | 'note' | 'largestChange' | 'until';

/** One case: figures, explanation, history, costs, findings and log, and below them what can be decided now. */
export const ItemPanel = (props: PanelProps) => {
  const { item, log, findings, recommendation, reviews, mandate, actions } = props.case;
  return (
    <div class="panel-case" data-panel={item.id}>
      <div class="panel-top">
        <span>{props.position ? `Sag ${props.position.number} af ${props.position.of}` : `Takstår ${item.year}`}</span>
        <StateBadge state={item.state} />
      </div>
      <h2>{item.line.tilbudName}</h2>
      <p class="sub">
        {props.case.own && (
          <>
            <Badge tone="warning">Egen driftsherre</Badge>{' '}
          </>
        )}
        {[item.organisationRow.name, item.line.paragraf, ydelseOf(item.line), item.line.targetGroup]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Revised item={item} />
      <TakesOver case={props.case} />
      {props.conflict && (
        <Alert tone="warning" title="Taksten er ændret i mellemtiden">
          <p>{props.conflict}</p>
          <p>Din afgørelse er ikke registreret. Her er taksten, som den står nu.</p>
        </Alert>
      )}
      {props.notice && (
        <Alert tone="warning" title="Forslaget er ikke trukket tilbage">
          <p>{props.notice}</p>
        </Alert>
      )}
      <WaitingProposal {...props} />
      <CaseFigures case={props.case} />
      <Explanation item={item} />
      <CaseBridge case={props.case} />
      {recommendation && !props.mayRecommend && (
        <section class="full">
          <h3>Sekretariatets indstilling</h3>
          <blockquote>{recommendation}</blockquote>
        </section>
      )}
      {props.mayRecommend && <RecommendationFields {...props} />}
      <CaseHistory case={props.case} />
      <CaseCosts case={props.case} />
      {findings.length > 0 && <CaseFindings findings={findings} />}
      <CaseQuestions {...props} />
      <CaseNotes {...props} />
      <CaseLog log={log} reviews={reviews} />
      {reviews && mandate && <Mandate mandate={mandate} actions={actions} />}
      {reviews && <PanelDecision {...props} />}
    </div>
  );
};

/** Of a revision: from when, why, and the overview of all that it changes. */
const Revised = ({ item: { kind, line, submission } }: Pick<ItemCase, 'item'>) =>
  kind === 'revision' && submission?.revision ? (
    <p class="sub">
      Revision fra {dayInWords(line.validFrom ?? submission.revision.appliesFrom)}: {submission.revision.reason}{' '}
      <a href={`/uploads/${submission.uploadId}/aendringer`}>Se ændringsoversigten</a>
    </p>
  ) : null;

/** "Afløser: Kernen (L-846-0003) og Kirketoften (L-846-0002, 60 %)": only of a line that does not simply go on. */
const TakesOver = ({ case: { item, follows, history, reviews } }: Pick<PanelProps, 'case'>) => {
  const isNew = history.every(({ year }) => year === item.year);
  if (follows.length === 0 && !isNew) return null;
  return (
    <p class="sub">
      Afløser: {follows.length > 0 ? follows.map(lineTakenOver).join(' og ') : 'ingen linje'}
      {reviews && (
        <>
          . <a href={`/forgaengere/${item.year}/${encodeURIComponent(item.lineKey)}`}>Se forgængere</a>
        </>
      )}
    </p>
  );
};

const lineTakenOver = ({ lineKey, tilbudName, share }: TakenOver): string =>
  `${tilbudName ?? 'Linje'} (${lineKey}${share ? `, ${formatDanish(share, 'exact')} %` : ''})`;

/** Under what FU decides; where it can't, who can, unless that stands beside the buttons already. */
const Mandate = ({ mandate, actions }: { mandate: CaseMandate; actions: ItemCase['actions'] }) => {
  if ('id' in mandate)
    return (
      <section class="full">
        <h3>Mandat</h3>
        <p>
          {mandate.text} <a href={`/mandater/${mandate.id}`}>Se mandatet</a>
        </p>
      </section>
    );
  const { message } = mandate.refusal;
  return actions.some(({ refusal }) => refusal?.message === message) ? null : (
    <Alert tone="warning" title="FU kan ikke godkende taksten">
      <p>{message}</p>
    </Alert>
  );
};

const Explanation = ({ item: { explanation } }: Pick<ItemCase, 'item'>) => (
  <section class="full">
    <h3>Driftsherrens forklaring</h3>
    {explanation ? (
      <blockquote>
        {explanation.cause && <b>Årsag: {explanation.cause}. </b>}
        {explanation.text}
      </blockquote>
    ) : (
      <p class="weak">Der er ikke givet en forklaring, og den kræves ikke.</p>
    )}
  </section>
);
