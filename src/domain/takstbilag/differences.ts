import { canonicalJson } from '../canonical.js';

/** What the parts of a takstbilag are called. */
const SECTIONS: Record<string, string> = {
  format: 'formatet',
  takstaar: 'takståret',
  edition: 'udgavens nummer',
  status: 'status',
  statusText: 'status',
  date: 'datoen',
  pl: 'P/L',
  overview: 'Overblik',
  sections: 'Takster',
  twoPart: 'Basis og aktivitet',
  extraServices: 'Tillæg',
  awaiting: 'Afventer afgørelse',
  objectiveFinancing: 'Objektiv finansiering',
  tilbudChanges: 'Ind- og udmeldinger',
  decisions: 'Afgørelser',
  changes: 'Ændringer',
  corrections: 'Rettelser',
  analysis: 'Analyse',
};

/** What is said of a takst. */
const FIELDS: Record<string, string> = {
  tilbud: 'tilbud',
  portalId: 'Tilbudsportal-ID',
  paragraf: 'paragraf',
  ydelse: 'ydelse',
  targetGroup: 'målgruppe',
  part: 'takstmodel',
  level: 'niveau',
  places: 'pladser',
  takst: 'takst',
  unit: 'enhed',
  validFrom: 'gælder fra',
  replaces: 'den takst, den afløser',
  previous: 'sidste års takst',
  newModel: 'takstmodel',
  nominalChange: 'ændring',
  realChange: 'realændring',
  comparedOn: 'renset eller ikke renset',
  decision: 'afgørelse',
  stateText: 'hvor den afventer',
};

/**
 * Where two takstbilag in the same format differ, in Danish: "L-851-0012 takst", "L-851-0014 står kun i det ene",
 * "Overblik". Takster first, one by one; of the other parts the name alone. Empty: they say the same.
 */
export function differences(one: object, other: object): string[] {
  const [left, right] = [one as Parts, other as Parts];
  const takster = LISTS.flatMap((list) => differingTakster(list(left), list(right)));
  const parts = Object.entries(SECTIONS).flatMap(([key, name]) => (isSame(left[key], right[key]) ? [] : [name]));
  const listed = takster.length > 0 ? ['Takster', 'Afventer afgørelse'] : [];
  return [...new Set([...takster, ...parts.filter((name) => !listed.includes(name))])];
}

type Parts = Record<string, unknown>;
type Takst = Parts & { lineKey: string };

const taksterOf = ({ sections }: Parts): Takst[] =>
  (sections as { paragraffer: { takster: Takst[] }[] }[]).flatMap(({ paragraffer }) =>
    paragraffer.flatMap(({ takster }) => takster),
  );

const LISTS = [taksterOf, ({ awaiting }: Parts) => awaiting as Takst[]];

function differingTakster(one: readonly Takst[], other: readonly Takst[]): string[] {
  const [left, right] = [byKey(one), byKey(other)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((lineKey) => {
    const [was, is] = [left.get(lineKey), right.get(lineKey)];
    if (!was || !is) return [`${lineKey} står kun i det ene`];
    return Object.entries(FIELDS).flatMap(([key, name]) => (isSame(was[key], is[key]) ? [] : [`${lineKey} ${name}`]));
  });
}

const byKey = (takster: readonly Takst[]): Map<string, Takst> => new Map(takster.map((one) => [one.lineKey, one]));

/** A field that an earlier format has not is the same as none. */
const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null);
