import type { Standing } from '../../../domain/takstbilag/in-force.js';
import { dayInWords, takst } from '../../../web/format.js';
import type { Moment, TakstInForce } from '../public/published-takster.service.js';

/**
 * The answer to "var den gældende den …?" in one sentence: "Den 1. marts 2027 gjaldt 2.551,02 kr. pr. døgn (udgave 2, kendt
 * fra 14. februar 2027)." `today`: a day that has not come yet is spoken of in the present.
 */
export function standingText(standing: Standing<TakstInForce>, { validOn, knownOn }: Moment, today: string): string {
  const on = `Den ${dayInWords(validOn)}`;
  const verb = validOn < today ? 'gjaldt' : 'gælder';
  const asKnown = knownOn ? ` efter det, der var offentliggjort den ${dayInWords(knownOn)}` : '';
  const none = `${on} ${verb} ingen takst${asKnown}`;
  switch (standing.kind) {
    case 'in_force': {
      const { number, publishedOn } = standing.since;
      const known = `(udgave ${number}, kendt fra ${dayInWords(publishedOn)})`;
      return `${on} ${verb} ${price(standing.takst)}${asKnown} ${known}.`;
    }
    case 'begins_later':
      return `${none}: ${price(standing.takst)} gælder først fra ${dayInWords(standing.takst.validFrom)}.`;
    case 'awaiting':
      return `${none}: Den afventer afgørelse i udgave ${standing.edition.number}.`;
    case 'gone':
      return `${none}: Den er udgået med udgave ${standing.edition.number}, offentliggjort ${dayInWords(standing.edition.publishedOn)}.`;
    case 'not_listed':
      return `${none}: Den står ikke i takstbilag ${validOn.slice(0, 4)}.`;
    case 'not_published':
      return `${none}: Der ${knownOn ? 'var ikke' : 'er ikke'} offentliggjort et takstbilag for ${validOn.slice(0, 4)}.`;
  }
}

const price = ({ takst: kroner, unit }: TakstInForce): string => `${takst(kroner)}\u00a0kr. pr. ${unit}`;
