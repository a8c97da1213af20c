import type { Role } from '../access/roles.js';

/** One step in the life of an upload, a submission or a round; 'worker': done by a job. */
export interface Step<State extends string> {
  action: string;
  label: string;
  from: readonly (State | 'none')[];
  to: State;
  by: readonly (Role | 'worker')[];
}

/** A small table of states and steps. The items' own workflow is in workflow.ts. */
export interface Lifecycle<State extends string> {
  name: string;
  states: Record<State, { label: string; final: boolean }>;
  steps: readonly Step<State>[];
}

type UploadState = 'received' | 'checked' | 'refused';
type SubmissionState = 'submitted' | 'withdrawn' | 'reopened';
export type TilbudChangeState = 'late' | 'reported' | 'withdrawn' | 'approved' | 'refused';
type RoundState = 'planned' | 'open' | 'closed' | 'approved' | 'published';

export const UPLOAD: Lifecycle<UploadState> = {
  name: 'upload',
  states: {
    received: { label: 'Modtaget', final: false },
    checked: { label: 'Kontrolleret', final: true },
    refused: { label: 'Afvist', final: true },
  },
  steps: [
    { action: 'receive', label: 'Upload', from: ['none'], to: 'received', by: ['indberetter', 'sekretariat'] },
    { action: 'check', label: 'Kontrollér', from: ['received'], to: 'checked', by: ['worker'] },
    { action: 'refuse', label: 'Afvis filen', from: ['received'], to: 'refused', by: ['worker'] },
  ],
};

export const SUBMISSION: Lifecycle<SubmissionState> = {
  name: 'indsendelse',
  states: {
    submitted: { label: 'Indsendt', final: true },
    withdrawn: { label: 'Trukket tilbage', final: false },
    reopened: { label: 'Åbnet igen', final: false },
  },
  steps: [
    {
      action: 'submit',
      label: 'Indsend',
      from: ['none', 'submitted', 'withdrawn', 'reopened'],
      to: 'submitted',
      by: ['indberetter', 'sekretariat'],
    },
    { action: 'withdraw', label: 'Træk tilbage', from: ['submitted'], to: 'withdrawn', by: ['indberetter'] },
    { action: 'reopen', label: 'Åbn igen', from: ['submitted'], to: 'reopened', by: ['sekretariat'] },
  ],
};

/** A request for a change of the tilbudsvifte. What was decided can be decided again: by a new decision, never by another text. */
export const TILBUD_CHANGE: Lifecycle<TilbudChangeState> = {
  name: 'ind-/udmelding',
  states: {
    late: { label: 'Meldt efter fristen', final: false },
    reported: { label: 'Meldt', final: false },
    withdrawn: { label: 'Trukket tilbage', final: true },
    approved: { label: 'Godkendt', final: true },
    refused: { label: 'Ikke godkendt', final: true },
  },
  steps: [
    {
      action: 'report',
      label: 'Meld ind eller ud',
      from: ['none', 'withdrawn'],
      to: 'reported',
      by: ['indberetter', 'sekretariat'],
    },
    {
      action: 'report_late',
      label: 'Meld efter fristen',
      from: ['none', 'withdrawn'],
      to: 'late',
      by: ['indberetter'],
    },
    { action: 'admit', label: 'Tag med alligevel', from: ['late'], to: 'reported', by: ['sekretariat'] },
    {
      action: 'withdraw',
      label: 'Træk tilbage',
      from: ['late', 'reported'],
      to: 'withdrawn',
      by: ['indberetter', 'sekretariat'],
    },
    { action: 'approve', label: 'Godkend', from: ['reported', 'refused'], to: 'approved', by: ['das', 'sekretariat'] },
    { action: 'refuse', label: 'Afvis', from: ['reported', 'approved'], to: 'refused', by: ['das', 'sekretariat'] },
  ],
};

export const ROUND: Lifecycle<RoundState> = {
  name: 'takstrunde',
  states: {
    planned: { label: 'Planlagt', final: false },
    open: { label: 'Åben', final: false },
    closed: { label: 'Lukket for indsendelse', final: false },
    approved: { label: 'Godkendt', final: false },
    published: { label: 'Offentliggjort', final: true },
  },
  steps: [
    { action: 'plan', label: 'Planlæg', from: ['none'], to: 'planned', by: ['sekretariat'] },
    { action: 'open', label: 'Åbn runden', from: ['planned'], to: 'open', by: ['sekretariat'] },
    { action: 'close', label: 'Luk for indsendelse', from: ['open'], to: 'closed', by: ['sekretariat', 'worker'] },
    { action: 'approve', label: 'Godkend takstbilaget', from: ['closed'], to: 'approved', by: ['das', 'sekretariat'] },
    { action: 'publish', label: 'Offentliggør', from: ['approved'], to: 'published', by: ['sekretariat'] },
  ],
};

/** The state after a step, or null where the step can't be taken from here. Who may take it is the policy's matter. */
export function stepFrom<State extends string>(
  lifecycle: Lifecycle<State>,
  action: string,
  from: State | 'none',
): State | null {
  return lifecycle.steps.find((step) => step.action === action && step.from.includes(from))?.to ?? null;
}
