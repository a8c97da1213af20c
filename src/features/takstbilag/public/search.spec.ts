import { describe, expect, it } from '@jest/globals';
import { matches, type Searched, type Wanted } from './search.js';

const TAKST: Searched = {
  lineKey: 'L-851-0007',
  tilbud: 'Støttecenter Kærvej',
  otherNames: ['Bosted Ålykke'],
  paragraf: '§ 107',
  ydelse: 'Niveau 2',
  targetGroup: 'Voksne med udviklingshæmning',
  portalId: '123456',
  unit: 'døgn',
  party: { code: 851, name: 'Aalborg Kommune' },
};
const finds = (wanted: Wanted) => matches(TAKST, wanted);

describe('the search among published takster', () => {
  it.each([
    'kærvej',
    'KÆRVEJ',
    'kaervej',
    'Stoettecenter',
    'ærve',
    'kærvej støtte',
    'voksne niveau aalborg',
    'Ålborg',
    'aalykke',
    'ålykke',
    '123456',
    'L-851-0007',
    '  kærvej  ',
    'K\u00e6rvej'.normalize('NFD'),
  ])('finds by %s', (text) => {
    expect(finds({ text })).toBe(true);
  });

  it.each(['kærvej hobro', 'karvej', 'niveau 9'])('does not find by %s', (text) => {
    expect(finds({ text })).toBe(false);
  });

  it('finds a tilbud by the names it has in any takstår, and by nothing else', () => {
    expect(finds({ tilbud: 'kaerv' })).toBe(true);
    expect(finds({ tilbud: 'Ålykke' })).toBe(true);
    expect(finds({ tilbud: 'Aalborg' })).toBe(false);
  });

  it.each([{ driftsherre: 860 }, { paragraf: '108' }, { lineKey: 'L-851-0008' }])(
    'leaves out what is asked for otherwise: %j',
    (wanted) => {
      expect(finds({ text: 'kærvej', ...wanted })).toBe(false);
    },
  );

  it('knows a paragraf however it is written', () => {
    for (const paragraf of ['107', '§107', '§ 107']) expect(finds({ paragraf })).toBe(true);
  });
});
