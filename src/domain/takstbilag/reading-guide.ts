import { type Amount, formatDanish } from '../amount.js';
import type { GuideSection } from './model.js';

/** How the takstbilag is read: for those who pay by it and were not at the meetings. */
export function readingGuide(year: number, pl: Amount): GuideSection[] {
  return [
    {
      heading: 'Hvad takstbilaget er',
      text: `Takstbilaget samler de takster, som er godkendt for ${year} efter styringsaftalen i Nordjylland. Der afregnes efter taksterne på arket "Takster" fra den dag, der står under "Gælder fra".`,
    },
    {
      heading: 'Takst og enhed',
      text: 'Taksten er prisen i kroner for én enhed: et døgn, en dag, en time, en sag eller en måned. Har et tilbud flere takster, er de vist under hinanden: niveauer fra det laveste til det højeste, eller en basistakst med dens aktivitetstakster. Et tillæg betales ved siden af taksten.',
    },
    {
      heading: 'Ændring fra året før',
      text: `"Ændring" er taksten i ${year} i forhold til den senest godkendte takst. "Realændring" er ændringen ud over årets pris- og lønfremskrivning på ${formatDanish(pl, 'exact')} %, når over- og underskud fra tidligere år er regnet fra i begge år. "Ikke renset" betyder, at grundlaget for året før ikke kendes, så de opkrævede takster er sammenlignet. Feltet er tomt, når taksten er ny, eller når enheden er en anden end året før.`,
    },
    {
      heading: 'Overblik',
      text: 'Den gennemsnitlige realændring er vægtet: En takst tæller med de kroner, den indbringer. Kun godkendte takster, der kan sammenlignes med året før, er med.',
    },
    {
      heading: 'Afventer afgørelse',
      text: `Takster på arket "Afventer afgørelse" er ikke godkendt for ${year}. Sidste års takst står der til orientering. Når de er afgjort, kommer de med i en ny udgave af takstbilaget.`,
    },
    {
      heading: 'Udgaver og fingeraftryk',
      text: 'Et offentliggjort takstbilag bliver aldrig rettet. En ændring giver en ny udgave, og arket "Ændringer" viser, hvad der er nyt siden udgaven før. Fingeraftrykket på forsiden er beregnet af indholdet: To filer med samme fingeraftryk har samme takster.',
    },
  ];
}
