interface ProgressProps {
  label: string;
  /** Unknown as long as it is left out. */
  value?: number;
  max: number;
}

export const Progress = ({ label, value, max }: ProgressProps) => (
  <progress aria-label={label} value={value} max={max} />
);
