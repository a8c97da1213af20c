/** A meeting's papers as data: the one model that the Word file and the PDF are written from, so that both say the same. */
export interface MeetingPack {
  /** Of this shape; a stored model is read by the shape it was made with. */
  format: 1;
  kind: 'dagsorden' | 'referat';
  /** medlemmer: everything · aaben: what is lukket is not in it. */
  access: 'medlemmer' | 'aaben';
  /** "Dagsorden", "Referat", "Udkast til referat". */
  title: string;
  /** "Den Administrative Styregruppe (DAS)". */
  body: string;
  /** "Mødet den 12. november 2026". */
  meeting: string;
  heldOn: string;
  /** Date, time, place, participants. */
  facts: { label: string; text: string }[];
  points: PackPoint[];
  annexes: PackAnnex[];
}

export interface PackPoint {
  /** What comes before its title: "Punkt 3"; null for what stands outside the agenda. */
  number: number | null;
  title: string;
  lukket: boolean;
  sections: PackSection[];
}

/** "Resume", "Sagsfremstilling", "Indstilling", "Bilag", "Beslutning". */
export interface PackSection {
  heading: string;
  blocks: Block[];
}

export interface PackAnnex {
  /** "Bilag 3.1". */
  number: string;
  title: string;
  lukket: boolean;
  blocks: Block[];
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; table: PackTable };

/** A table as it is read: every cell is the text that is shown. The first column names the row. */
export interface PackTable {
  caption: string;
  columns: PackColumn[];
  rows: string[][];
}

export interface PackColumn {
  label: string;
  numeric?: boolean;
  /** Parts of the width; 1 where nothing is said. */
  width?: number;
}
