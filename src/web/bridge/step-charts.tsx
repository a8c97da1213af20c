import type { Bridge } from '../../domain/bridge/bridge.js';
import { perUnitText } from '../../domain/takst-words.js';
import { Waterfall } from '../charts/waterfall.js';
import type { StepProps } from './step-table.js';

/** The step of a takst as a chart, and that of its takstgruppe beside it: lines can move while their group stands still. */
export const StepCharts = ({ year, line, group }: StepProps) => (
  <>
    {line && <StepChart name="Taksten" ends="Takst" year={year} bridge={line} />}
    {group && <StepChart name="Hele takstgruppen" ends="Gruppen" year={year} bridge={group} />}
  </>
);

interface StepChartProps {
  name: string;
  /** What is called so in both years. */
  ends: string;
  year: number;
  bridge: Bridge;
}

const StepChart = ({ name, ends, year, bridge }: StepChartProps) => (
  <Waterfall
    name={name}
    unit={perUnitText(bridge.unit)}
    from={{ label: `${ends} ${year - 1}`, amount: bridge.from }}
    to={{ label: `${ends} ${year}`, amount: bridge.to }}
    steps={bridge.parts}
  />
);
