import type { ComponentChildren } from 'preact';
import type { Who } from '../../../domain/access/roles.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { type Step, StepIndicator } from '../../../web/ui/step-indicator.js';

interface ReportingPageProps {
  who: Who;
  title: string;
  steps?: readonly Step[];
  wide?: boolean;
  refresh?: number;
  children: ComponentChildren;
}

/** The frame of every page of a driftsherre's reporting. */
export const ReportingPage = ({ who, title, steps, wide = true, refresh, children }: ReportingPageProps) => (
  <Layout
    {...shellOf(who)}
    title={title}
    active="/indberetning"
    wide={wide}
    {...(refresh !== undefined && { refresh })}
  >
    {steps && <StepIndicator label="Trin i indberetningen" steps={steps} />}
    {children}
  </Layout>
);

/** Above the title of each page: "Takster 2027 · Mariagerfjord Kommune". */
export const eyebrowOf = (year: number, driftsherre: string): string => `Takster ${year} · ${driftsherre}`;
