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
      heading: 'Basis og aktivitet',
      text: 'Nogle takster er delt i en basistakst og en skala af aktivitetstakster. En plads koster basistaksten og den aktivitetstakst, borgeren er visiteret til: Summen står under "I alt med basistakst", når de to betales pr. samme enhed. Afløser modellen én takst, står den ud for basistaksten. Delene kan ikke sammenlignes med den hver for sig, så realændringen er regnet for alle dele under ét, og først når alle er godkendt.',
    },
    {
      heading: 'Tillæg',
      text: 'En tillægsydelse betales oven i taksten for pladsen, når borgeren får ydelsen. Arket "Tillæg" viser, hvilke takster den betales ved siden af.',
    },
    {
      heading: 'Afventer afgørelse',
      text: `Takster på arket "Afventer afgørelse" er ikke godkendt for ${year}. Sidste års takst står der til orientering. Når de er afgjort, kommer de med i en ny udgave af takstbilaget.`,
    },
    {
      heading: 'Objektiv finansiering',
      text: 'Nogle tilbud betales helt eller delvis efter indbyggertal i stedet for efter forbrug. Hver andel er i hele kroner, og andelene giver tilsammen budgettet. Har tilbuddet også en takst, dækker taksten resten.',
    },
    {
      heading: 'Ind- og udmeldinger',
      text: 'Her står de tilbud, som DAS har truffet afgørelse om at tage ind under styringsaftalen, lade udgå eller ændre, med begrundelsen.',
    },
    {
      heading: 'Analyse',
      text: 'Den gennemsnitlige realændring er regnet på to måder. "Efter budget": Årets rensede takster ganget med de budgetterede enheder, i forhold til de samme enheder til sidste års rensede og fremskrevne takster. En takst tæller altså med de kroner, den indbringer. "Efter pladser": Gennemsnittet af taksternes realændring, hvor en takst for 20 pladser tæller 20 gange så meget som en takst for én. Basis og aktivitet tæller som én takst med basistakstens pladser; timer, sager og tillæg har ingen pladser og tæller kun efter budget. "Takster bag" er det antal takster, gennemsnittet hviler på. Nye takster og takster med en anden enhed end året før kan ikke sammenlignes. Takster, der ikke er godkendt, er ikke med.',
    },
    {
      heading: 'Udgaver og fingeraftryk',
      text: 'Et offentliggjort takstbilag bliver aldrig rettet. En ændring giver en ny udgave, og arket "Ændringer" viser, hvad der er nyt siden udgaven før, mens arket "Rettelser" samler alt siden den første udgave med begrundelse, afgørelse og dato. Gælder en takst først fra en dag inde i året, står den takst, den afløser, under "Bemærkning". Fingeraftrykket på forsiden er beregnet af indholdet: To filer med samme fingeraftryk har samme takster.',
    },
  ];
}
