import type { ParameterSpecs } from '../rules/parameter.js';
import type { ItemKind } from '../workflow/item-kinds.js';
import type { Body } from '../workflow/states.js';
import { OWN_CASES_PARAMETERS } from './own-cases.js';

/**
 * How far FU gets by the agreement, without a mandate. das: DAS decides, FU only what DAS delegates by name · recommend: FU
 * treats, DAS approves · mandate: FU approves under a mandate · fu: FU approves.
 */
export type Competence = 'das' | 'recommend' | 'mandate' | 'fu';

/** The standing competences of FU and DAS per kind of item: parameters of the agreement, for each takstår. */
export const COMPETENCE_PARAMETERS = {
  'kompetence.aarlig.umarkeret': {
    type: 'choice',
    default: 'das',
    choices: { das: 'DAS godkender dem samlet', recommend: 'FU behandler dem først, DAS godkender' },
    label: 'Kompetence: årets takster uden markering',
  },
  'kompetence.aarlig.fu': {
    type: 'choice',
    default: 'recommend',
    choices: {
      recommend: 'FU behandler dem, DAS godkender',
      fu: 'FU godkender endeligt',
      das: 'DAS afgør dem; FU kun dem, DAS delegerer enkeltvis',
    },
    label: 'Kompetence: årets takster med markering til FU',
  },
  'kompetence.aarlig.das': {
    type: 'choice',
    default: 'das',
    choices: {
      das: 'DAS afgør dem; FU kun dem, DAS delegerer enkeltvis',
      recommend: 'FU behandler dem, DAS godkender',
    },
    label: 'Kompetence: årets takster med markering til DAS',
  },
  'kompetence.revision': {
    type: 'choice',
    default: 'mandate',
    choices: {
      mandate: 'FU godkender under mandat fra DAS',
      fu: 'FU godkender uden mandat',
      das: 'DAS afgør dem; FU kun dem, DAS delegerer enkeltvis',
    },
    label: 'Kompetence: revisioner i løbet af året',
  },
} as const satisfies ParameterSpecs;

/** Whether a parameter says what FU, DAS and their members may do; it flags nothing by itself. */
export const isCompetence = (key: string): boolean => key in COMPETENCE_PARAMETERS || key in OWN_CASES_PARAMETERS;

export interface Competences {
  unmarked: Competence;
  markedForFu: Competence;
  markedForDas: Competence;
  revision: Competence;
}

/** The competences of a takstår, from its parameters; what is not set is as the agreement starts out. */
export function competencesOf(parameters: ReadonlyMap<string, string>): Competences {
  const value = (key: keyof typeof COMPETENCE_PARAMETERS): Competence =>
    (parameters.get(key) ?? COMPETENCE_PARAMETERS[key].default) as Competence;
  return {
    unmarked: value('kompetence.aarlig.umarkeret'),
    markedForFu: value('kompetence.aarlig.fu'),
    markedForDas: value('kompetence.aarlig.das'),
    revision: value('kompetence.revision'),
  };
}

export const STANDING_COMPETENCES: Competences = competencesOf(new Map());

/** What the competences speak of: which kind of item, and where its markeringer send it. */
export interface KindOfItem {
  kind: ItemKind;
  marking: Body | null;
  competences: Competences;
}

/** How far FU gets with an item that lies with it. An unmarked one lies with FU only where DAS or the agreement has sent it there. */
export function fuCompetence({ kind, marking, competences }: KindOfItem): Competence {
  if (kind === 'revision') return competences.revision;
  if (marking === null) return 'recommend';
  return marking === 'DAS' ? competences.markedForDas : competences.markedForFu;
}

/** Whether a reported item goes to FU first: revisions always do, else what is marked, and the rest as the agreement says. */
export const goesToFu = ({ kind, marking, competences }: KindOfItem): boolean =>
  kind === 'revision' || marking !== null || competences.unmarked === 'recommend';
