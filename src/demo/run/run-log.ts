export interface Step {
  name: string;
  milliseconds: number;
  /** What was done, in Danish sentences. */
  told: string[];
}

/** What the demo did, how long each step took, and all that was not as it should be. */
export class RunLog {
  readonly steps: Step[] = [];
  readonly wrong: string[] = [];

  constructor(private readonly say: (text: string) => void) {}

  /** Does one step and times it; what `tell` gets stands under it. */
  async step<T>(name: string, work: (tell: (text: string) => void) => Promise<T>): Promise<T> {
    const step: Step = { name, milliseconds: 0, told: [] };
    this.steps.push(step);
    const begun = performance.now();
    try {
      return await work((text) => step.told.push(text));
    } finally {
      step.milliseconds = performance.now() - begun;
      this.say(`${name} (${seconds(step.milliseconds)})`);
      for (const text of step.told) this.say(`  ${text}`);
    }
  }

  /** Notes `otherwise` as wrong unless it is so. */
  expect(isSo: boolean, otherwise: string): void {
    if (!isSo) this.fault(otherwise);
  }

  fault(text: string): void {
    this.wrong.push(text);
    this.say(`  FEJL: ${text}`);
  }
}

const format = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "3,4 s" */
export const seconds = (milliseconds: number): string => `${format.format(milliseconds / 1000)} s`;
