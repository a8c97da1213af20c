import { effectInWords } from '../../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../../domain/tilbud-changes/kinds.js';
import { ChangeStateBadge } from '../../../web/tilbud-change-words.js';
import { decidedWhere } from './decided-where.js';
import type { Precedent } from './precedents.service.js';

/** What was decided before: the request, the outcome, the grounds as they were given. */
export const PrecedentList = ({ precedents }: { precedents: readonly Precedent[] }) => (
  <ul class="precedents">
    {precedents.map((precedent) => {
      const { content, outcome, grounds, change, changeId } = precedent;
      return (
        <li>
          <p class="precedent-head">
            <a href={`/ind-og-udmeldinger/${changeId}`}>{content.title}</a> <ChangeStateBadge state={outcome} />
          </p>
          <p class="weak">
            {CHANGE_KIND_LABELS[content.kind]} · {change.driftsherreRow.shortName} · takstår {content.year} ·{' '}
            {decidedWhere(precedent)}
          </p>
          <p>{effectInWords(content)}</p>
          {grounds && <Grounds text={grounds} />}
        </li>
      );
    })}
  </ul>
);

/** Grounds of several points stand as several. */
export const Grounds = ({ text }: { text: string }) => {
  const points = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return (
    <blockquote>
      {points.map((point) => (
        <p>{point}</p>
      ))}
    </blockquote>
  );
};
