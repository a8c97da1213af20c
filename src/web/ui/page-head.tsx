import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  title: string;
  /** Above the title: "Takster 2027 · Mariagerfjord Kommune". */
  eyebrow?: string;
  lead?: ComponentChildren;
  /** Buttons or filters, to the right. */
  actions?: ComponentChildren;
}

export const PageHead = ({ title, eyebrow, lead, actions }: PageHeadProps) => (
  <div class="page-head">
    <div>
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </div>
    {actions && <div class="page-actions">{actions}</div>}
  </div>
);
