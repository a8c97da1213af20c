import { StepCharts } from './step-charts.js';
import { type StepProps, StepTable } from './step-table.js';

/** The step of a takst beside that of its takstgruppe: drawn, and all parts in figures on demand. */
export const DividedStep = (props: StepProps) => (
  <>
    <div class="step-charts">
      <StepCharts {...props} />
    </div>
    <details>
      <summary>Alle dele i tal</summary>
      <StepTable {...props} />
    </details>
  </>
);
