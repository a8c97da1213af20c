import type { GuideSection, TakstbilagModel } from './model.js';

/**
 * A stored takstbilag as the product reads it now. What is stored is hashed as it is and never changes; this is for showing
 * it. Throws on a format that is not known.
 */
export function readModel(stored: object): TakstbilagModel {
  const { format } = stored as { format?: unknown };
  if (format === 2) return stored as TakstbilagModel;
  if (format === 1) return ofFormatOne(stored as ModelOfFormatOne);
  throw new TypeError(`no takstbilag is stored in the format ${format}`);
}

/**
 * A takstbilag in the format of a stored one, so that the two hash alike when they say the same. The guide is text about the
 * format: it is kept as it was.
 */
export function inFormatOf(stored: object, model: TakstbilagModel): object {
  const { format, guide } = stored as Pick<ModelOfFormatOne | TakstbilagModel, 'format' | 'guide'>;
  return format === 1 ? toFormatOne(model, guide) : { ...model, guide };
}

/** The sections and fields that format 2 added. */
type NewSections = 'twoPart' | 'extraServices' | 'objectiveFinancing' | 'tilbudChanges' | 'corrections' | 'analysis';

type TaksterOf<Model extends { sections: unknown[] }> = Model['sections'][number];
type SectionOne = Omit<TaksterOf<TakstbilagModel>, 'paragraffer'> & {
  paragraffer: { paragraf: string; takster: TakstOne[] }[];
};
type TakstOne = Omit<Takst, 'part' | 'level' | 'replaces' | 'newModel' | 'decision'>;
type Takst = TakstbilagModel['sections'][number]['paragraffer'][number]['takster'][number];
type Decision = TakstbilagModel['decisions'][number];
type Change = TakstbilagModel['changes']['entries'][number];

/** As editions were stored until the takstbilag told of takst models, objective financing and averages. */
interface ModelOfFormatOne
  extends Omit<TakstbilagModel, NewSections | 'format' | 'sections' | 'decisions' | 'changes'> {
  format: 1;
  sections: SectionOne[];
  decisions: Omit<Decision, 'mandate'>[];
  changes: { sinceEdition: number | null; entries: Omit<Change, 'mandate' | 'validFrom'>[] };
}

function ofFormatOne(stored: ModelOfFormatOne): TakstbilagModel {
  const entries = stored.changes.entries.map((entry) => ({ ...entry, mandate: null, validFrom: null }));
  return {
    ...stored,
    format: 2,
    sections: mapTakster(stored.sections, (takst) => ({
      ...takst,
      part: null,
      level: null,
      replaces: null,
      newModel: false,
      decision: null,
    })),
    twoPart: [],
    extraServices: [],
    objectiveFinancing: [],
    tilbudChanges: [],
    decisions: stored.decisions.map((decision) => ({ ...decision, mandate: null })),
    changes: { ...stored.changes, entries },
    corrections: entries.map((entry) => ({ ...entry, edition: stored.edition })),
    analysis: null,
  };
}

function toFormatOne(model: TakstbilagModel, guide: GuideSection[]): ModelOfFormatOne {
  const { twoPart, extraServices, objectiveFinancing, tilbudChanges, corrections, analysis, ...kept } = model;
  return {
    ...kept,
    format: 1,
    guide,
    sections: mapTakster(model.sections, ({ part, level, replaces, newModel, decision, ...takst }) => takst),
    decisions: model.decisions.map(({ mandate, ...decision }) => decision),
    changes: {
      ...model.changes,
      entries: model.changes.entries.map(({ mandate, validFrom, ...entry }) => entry),
    },
  };
}

interface Section<T> {
  party: TakstbilagModel['sections'][number]['party'];
  paragraffer: { paragraf: string; takster: T[] }[];
}

function mapTakster<From, To>(sections: readonly Section<From>[], map: (takst: From) => To): Section<To>[] {
  return sections.map(({ party, paragraffer }) => ({
    party,
    paragraffer: paragraffer.map(({ paragraf, takster }) => ({ paragraf, takster: takster.map(map) })),
  }));
}
