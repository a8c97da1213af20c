/** The first word of a subject: "round 2027", "user 4". */
const SUBJECTS: Readonly<Record<string, string>> = {
  user: 'bruger',
  round: 'runde',
  parameters: 'parametre',
  submission: 'indberetning',
  item: 'takst',
  line: 'linje',
  items: 'takster',
  meeting: 'møde',
  mandate: 'mandat',
  tilbud: 'tilbud',
  'tilbud-change': 'ind-/udmelding',
  edition: 'udgave',
  objective: 'objektiv finansiering',
  explanation: 'forklaring',
  world: 'demoverdenen',
};

const FACTS: Readonly<Record<string, string>> = {
  year: 'år',
  driftsherre: 'driftsherre',
  largestChange: 'største realændring',
  until: 'til og med',
  state: 'tilstand',
  reason: 'begrundelse',
  predecessors: 'afløser',
  kind: 'art',
  hash: 'fingeraftryk',
  lines: 'linjer',
  late: 'for sen',
  receipt: 'kvittering',
  uploadId: 'upload',
  size: 'byte',
  number: 'nr.',
  own: 'egen',
  active: 'aktiv',
  password: 'adgangskode',
  token: 'nøgle',
  tokenId: 'nøgle nr.',
  given: 'rolle givet',
  ended: 'rolle afsluttet',
  added: 'oprettet',
  role: 'rolle',
  organisation: 'driftsherre',
  parameters: 'antal parametre',
  action: 'handling',
  decisions: 'afgørelser',
  items: 'takster',
  outcome: 'afgørelse',
  decisionId: 'afgørelse nr.',
  contentHash: 'indhold',
  linked: 'forgængere sat for',
  unlinked: 'forgængere ikke sat for',
  source: 'kilde',
  category: 'kategori',
  changesDeadline: 'ind- og udmelding',
  announcedDeadline: 'frist for indberetning',
  lastNewDeadline: 'sidste nye indberetning',
  lastCorrectionDeadline: 'sidste rettelse',
  opensOn: 'planlagt åbning',
  fuOn: 'planlagt i FU',
  dasOn: 'planlagt i DAS',
  publicationOn: 'planlagt offentliggørelse',
  deadline: 'frist',
};

const VALUES: Readonly<Record<string, string>> = {
  true: 'ja',
  false: 'nej',
  null: '–',
  planned: 'planlagt',
  open: 'åben',
  closed: 'lukket',
  approved: 'godkendt',
  refused: 'ikke godkendt',
  sheet: 'takstskema',
  new: 'ny',
  changed: 'skiftet',
  made: 'lavet',
  revoked: 'tilbagekaldt',
};

const DIGEST = /^[0-9a-f]{64}$/;
const SHOWN_DIGITS = 12;
const LONGEST = 200;

/** "runde 2027", "bruger 4"; what is not known stands as it is. */
export function subjectInWords(subject: string): string {
  const [kind = '', ...rest] = subject.split(' ');
  return [SUBJECTS[kind] ?? kind, ...rest].join(' ');
}

/** Small facts as "navn: værdi"; a fingerprint by its first digits, what is long is cut. */
export function factsInWords(data: object): string {
  const facts = Object.entries(data).map(([name, value]) => `${FACTS[name] ?? name}: ${valueInWords(String(value))}`);
  const text = facts.join(' · ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const valueInWords = (value: string): string =>
  DIGEST.test(value) ? `${value.slice(0, SHOWN_DIGITS)}…` : (VALUES[value] ?? value);
