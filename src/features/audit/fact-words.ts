import { dateTime } from '../../web/format.js';

/** The first word of a subject: "round 2027", "user 4". */
const SUBJECTS: Readonly<Record<string, string>> = {
  user: 'bruger',
  round: 'runde',
  parameters: 'parametre',
  submission: 'indberetning',
  upload: 'upload',
  revision: 'revision',
  question: 'spørgsmål',
  mail: 'mail',
  import: 'import',
  parameter: 'parameter',
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
  proposals: 'forslag',
  withdrawn: 'trukket tilbage',
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
  body: 'organ',
  what: 'hvad',
  note: 'note',
  question: 'spørgsmål',
  text: 'tekst',
  sha256: 'fingeraftryk',
  revisionId: 'revision',
  appliesFrom: 'gælder fra',
  listHash: 'liste',
  exceptions: 'undtagelser',
  lineKeys: 'linjer',
  cause: 'årsag',
  length: 'tegn',
  declined: 'frabedt',
  driftsherrer: 'driftsherrer',
  tilbud: 'tilbud',
  budget: 'budget',
  basis: 'betales efter',
  municipalities: 'kommuner',
  name: 'navn',
  email: 'mail',
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
  approve: 'godkendt',
  reject: 'afvist',
  send_back: 'sendt tilbage',
  pass_on: 'sendt til DAS',
  hand_back: 'sendt til FU',
  delegate: 'delegeret til FU',
  take_back: 'taget tilbage til DAS',
  undo: 'fortrudt',
  reporting: 'indberetning',
  changes: 'ind- og udmelding',
  'agenda made': 'dagsorden lavet',
  'frame changed': 'tid, sted eller deltagere rettet',
  'members told': 'medlemmerne har fået besked',
  'point added': 'punkt tilføjet',
};

const DIGEST = /^[0-9a-f]{64}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
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

function valueInWords(value: string): string {
  if (DIGEST.test(value)) return `${value.slice(0, SHOWN_DIGITS)}…`;
  if (MOMENT.test(value)) return dateTime(new Date(value));
  return VALUES[value] ?? stepInWords(value) ?? value;
}

/** "point 3 moved", "annex added to point 3". */
function stepInWords(value: string): string | null {
  const [, thing = '', number, done = ''] = /^(point|annex) (\d+) (changed|moved|removed)$/.exec(value) ?? [];
  if (number) return `${THINGS[thing]} ${number} ${DONE[done]}`;
  const [, point] = /^annex added to point (\d+)$/.exec(value) ?? [];
  return point ? `bilag tilføjet til punkt ${point}` : null;
}

const THINGS: Readonly<Record<string, string>> = { point: 'punkt', annex: 'bilag' };
const DONE: Readonly<Record<string, string>> = { changed: 'rettet', moved: 'flyttet', removed: 'fjernet' };
