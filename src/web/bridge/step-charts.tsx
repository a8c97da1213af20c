import type { Bridge } from '../../domain/bridge/bridge.js';
import { perUnitText } from '../../domain/takst-words.js';
import { Waterfall } from '../charts/waterfall.js';
import type { StepProps } from './step-table.js';

/** The step of a takst as a chart, and that of its takstgruppe beside it: lines can move while their group stands still. */
export const StepCharts = ({ year, line, group }: StepProps) => (
  <>
    {line && <StepChart name="Taksten" year={year} bridge={line} />}
    {group && <StepChart name="Hele takstgruppen" year={year} bridge={group} />}
  </>
);

const StepChart = ({ name, year, bridge }: { name: string; year: number; bridge: Bridge }) => (
  <Waterfall
    name={name}
    unit={perUnitText(bridge.unit)}
    from={{ label: `Takst ${year - 1}`, amount: bridge.from }}
    to={{ label: `Takst ${year}`, amount: bridge.to }}
    steps={bridge.parts}
  />
);
