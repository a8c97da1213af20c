import { isCompetence } from '../mandates/competences.js';
import { RULES } from './index.js';
import { type ParameterDefinition, parameterDefinitions } from './parameters.js';

/** What the secretariat looks at each year; the rest is set once and seldom moved. */
const IMPORTANT = ['pl', 'takstDecimals', 'R42.limit', 'R40.limit', 'R41.limit', 'R18.limit', 'R15.norm'];

export interface ParameterSection {
  /** "R40 Stor ændring"; the id of the rule is its anchor, "kompetencer" that of who may decide what. */
  rule: string;
  title: string;
  definitions: readonly ParameterDefinition[];
}

/** The parameters that stand first, the competences of FU and DAS, and the others by the rule they belong to. */
export function parameterSections(): { important: readonly ParameterDefinition[]; sections: ParameterSection[] } {
  const all = parameterDefinitions();
  const important = IMPORTANT.flatMap((id) => all.find((one) => one.id === id) ?? []);
  const competences = {
    rule: 'kompetencer',
    title: 'Kompetencer og habilitet',
    definitions: all.filter(({ id }) => isCompetence(id)),
  };
  const ofRules = RULES.map((rule) => ({
    rule: rule.id,
    title: `${rule.id} ${rule.title}`,
    definitions: all.filter((one) => one.rule === rule.id && !important.includes(one)),
  }));
  const sections = [competences, ...ofRules];
  return { important, sections: sections.filter(({ definitions }) => definitions.length > 0) };
}
