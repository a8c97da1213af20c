/** What the system must find: a rule ("R13"), a fault of reading ("doubled_line_key") or a refusal of the file ("other_year"). */
export interface ExpectedFinding {
  code: string;
  /** null: the finding is of the submission or the file, not of a line. */
  lineKey: string | null;
  /** Heading of a column that the finding points at; null: of none. */
  heading: string | null;
}

/** A fault as a person makes it in a takstskema that was filled in correctly, and what must be found. Other findings may follow from it. */
export interface PlantedFault {
  /** A Danish sentence: what the person did. */
  name: string;
  driftsherre: number;
  plant(filled: Buffer): Promise<Buffer>;
  expected: readonly ExpectedFinding[];
  /** The whole file is turned away, and `expected` names the refusal's code. */
  refused: boolean;
}
