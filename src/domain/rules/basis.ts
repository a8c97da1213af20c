/** What a rule rests on (rules.md): an item of minutes S0–S4, or how else it is known. 'ours' has no source and says so. */
export type Basis = `S${0 | 1 | 2 | 3 | 4} item ${number}` | 'agreement' | 'practice' | 'ours' | { law: string };

const MEETINGS: Record<string, string> = {
  S0: '28. januar 2022',
  S1: '24. oktober 2019',
  S2: '2. oktober 2025',
  S3: '28. januar 2022',
  S4: '31. marts 2023',
};

/** The source as a Danish reader is told it, on the rule page and in the documentation. */
export function describeBasis(basis: Basis | readonly Basis[]): string {
  return [basis].flat().map(describe).join('; ');
}

function describe(basis: Basis): string {
  if (typeof basis === 'object') return basis.law;
  if (basis === 'agreement') return 'Kendt fra en tidligere styringsaftale';
  if (basis === 'practice') return 'Praksis i sammenlignelige aftaler';
  if (basis === 'ours') return 'Ingen kilde: fastsat af os';
  const [minutes = '', , item = ''] = basis.split(' ');
  return `DAS’ referat fra ${MEETINGS[minutes]}, punkt ${item}`;
}
