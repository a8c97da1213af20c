import type { Party, PartySection, PublishedTakst } from './model.js';
import type { ExtraService } from './model-sections.js';

/** Each tillæg with the takster it is paid beside, so that what a place costs in all can be found. */
export function extraServices(sections: readonly PartySection[]): ExtraService[] {
  return sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap(({ takster }) =>
      takster.filter(({ part }) => part === 'tillæg').map((takst) => extraService(takst, party, takster)),
    ),
  );
}

function extraService(takst: PublishedTakst, party: Party, ofParagraf: readonly PublishedTakst[]): ExtraService {
  const { lineKey, tilbud, paragraf, ydelse, targetGroup, unit, validFrom, previous, realChange } = takst;
  const beside = ofParagraf.filter((other) => other.tilbud === tilbud && other.part !== 'tillæg');
  return {
    lineKey,
    tilbud,
    paragraf,
    ydelse,
    targetGroup,
    party,
    takst: takst.takst,
    unit,
    validFrom,
    previous,
    realChange,
    beside: beside.map((other) => ({
      lineKey: other.lineKey,
      ydelse: other.ydelse,
      takst: other.takst,
      unit: other.unit,
    })),
  };
}
