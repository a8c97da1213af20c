import type { DriftsherreData } from '../world-data.js';
import { REGION_FIGURES } from './1081-region-figures.js';

/** Region Nordjylland: demoens tilbud, linjer og tal. Alle tal er opdigtede; se src/demo/README.md. */
export const REGION: DriftsherreData = {
  code: 1081,
  name: 'Region Nordjylland',
  shortName: 'Region',
  tilbud: `
id     | name                               | portalId  | category | places | closedOn   | included | paragraffer
108101 | Østerskoven                        | TP-108101 | 3        |     28 |            | ja       | § 107
108102 | Bosted Skovvænget                  | TP-108102 | 3        |     16 | 2025-04-14 | ja       | § 108
108103 | Vestervang                         | TP-108103 | 3        |     18 | 2025-04-14 | ja       | § 108
108104 | Bostedet Aars                      | TP-108104 | 3        |     36 |            | ja       | § 108
108105 | Rehabiliteringscenter Strandgården | TP-108105 | 3        |     12 | 2024-12-31 | ja       | § 107
108106 | Sødisbakke                         | TP-108106 | 3        |     98 |            | ja       | § 108, § 104
108107 | Center for Døvblindhed og Høretab  | TP-108107 | 3        |     18 |            | ja       | § 108, Specialundervisning for voksne
108108 | Bocentret Bakkegården              | TP-108108 | 3        |     28 |            | ja       | § 108
108109 | Kollegiet Fjordparken              | TP-108109 | 3        |     34 |            | ja       | § 107, STU
108110 | Specialbørnehjemmet Skovly         | TP-108110 | 3        |     21 |            | ja       | BL § 43
108111 | Behandlingsstedet Strandvejen      | TP-108111 | 3        |     34 |            | ja       | § 101, SUL § 141
108112 | Neurocenter Vest                   | TP-108112 | 3        |     12 |            | ja       | § 107
108113 | Dagcentret Regnbuen                | TP-108113 | 3        |     26 |            | ja       | § 104
108114 | Bostedet Limfjordsbo               | TP-108114 | 3        |     18 |            | ja       | § 107, § 108
`,
  lines: `
lineKey     | since | tilbud | paragraf                       | form    | serviceKind | level | unit  | groupKey      | auditorStatement | predecessors             | targetGroup
L-1081-0001 | 2024  | 108101 | § 107                          | døgn    | basis       |       | døgn  | Basis 1       |                  |                          | Erhvervet hjerneskade
L-1081-0002 | 2024  | 108101 | § 107                          | time    | aktivitet   |       | time  | Basis 1       |                  |                          | Erhvervet hjerneskade
L-1081-0003 | 2024  | 108101 | § 107                          | døgn    | basis       |       | døgn  | Basis 2       |                  |                          | Unge med erhvervet hjerneskade
L-1081-0004 | 2024  | 108101 | § 107                          | time    | aktivitet   |       | time  | Basis 2       |                  |                          | Unge med erhvervet hjerneskade
L-1081-0005 | 2024  | 108101 | § 107                          | døgn    | basis       |       | døgn  | Basis 3       |                  |                          | Svær erhvervet hjerneskade
L-1081-0006 | 2024  | 108101 | § 107                          | time    | aktivitet   |       | time  | Basis 3       |                  |                          | Svær erhvervet hjerneskade
L-1081-0007 | 2024  | 108102 | § 108                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Psykiske vanskeligheder
L-1081-0008 | 2024  | 108103 | § 108                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Psykiske vanskeligheder
L-1081-0009 | 2024  | 108105 | § 107                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Erhvervet hjerneskade
L-1081-0010 | 2024  | 108106 | § 108                          | døgn    | niveau      | 1     | døgn  | Afdeling Skov |                  |                          | Udviklingshæmning
L-1081-0011 | 2024  | 108106 | § 108                          | døgn    | niveau      | 2     | døgn  | Afdeling Skov |                  |                          | Udviklingshæmning
L-1081-0012 | 2024  | 108106 | § 108                          | døgn    | niveau      | 3     | døgn  | Afdeling Skov |                  |                          | Udviklingshæmning
L-1081-0013 | 2024  | 108106 | § 108                          | døgn    | niveau      | 4     | døgn  | Afdeling Skov |                  |                          | Udviklingshæmning
L-1081-0014 | 2024  | 108106 | § 108                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Udviklingshæmning og dom
L-1081-0015 | 2024  | 108106 | § 104                          | dag     | gennemsnit  |       | dag   |               |                  |                          | Udviklingshæmning
L-1081-0016 | 2024  | 108107 | § 108                          | døgn    | basis       |       | døgn  | Døvblinde     |                  |                          | Syns- og hørenedsættelse
L-1081-0017 | 2024  | 108107 | § 108                          | time    | aktivitet   |       | time  | Døvblinde     |                  |                          | Syns- og hørenedsættelse
L-1081-0018 | 2024  | 108107 | Specialundervisning for voksne | time    | gennemsnit  |       | time  |               |                  |                          | Syns- og hørenedsættelse
L-1081-0019 | 2024  | 108108 | § 108                          | døgn    | niveau      | 1     | døgn  | Hovedgruppe   |                  |                          | Psykiske vanskeligheder
L-1081-0020 | 2024  | 108108 | § 108                          | døgn    | niveau      | 2     | døgn  | Hovedgruppe   |                  |                          | Psykiske vanskeligheder
L-1081-0021 | 2024  | 108108 | § 108                          | døgn    | niveau      | 3     | døgn  | Hovedgruppe   |                  |                          | Psykiske vanskeligheder
L-1081-0022 | 2024  | 108109 | § 107                          | døgn    | niveau      | 1     | døgn  | Hovedgruppe   |                  |                          | Autisme
L-1081-0023 | 2024  | 108109 | § 107                          | døgn    | niveau      | 2     | døgn  | Hovedgruppe   |                  |                          | Autisme
L-1081-0024 | 2024  | 108109 | § 107                          | døgn    | niveau      | 3     | døgn  | Hovedgruppe   |                  |                          | Autisme
L-1081-0025 | 2024  | 108109 | STU                            | dag     | gennemsnit  |       | måned |               |                  |                          | Autisme
L-1081-0026 | 2024  | 108110 | BL § 43                        | døgn    | niveau      | 1     | døgn  | Hovedgruppe   |                  |                          | Børn med handicap
L-1081-0027 | 2024  | 108110 | BL § 43                        | døgn    | niveau      | 2     | døgn  | Hovedgruppe   |                  |                          | Børn med handicap
L-1081-0028 | 2024  | 108110 | BL § 43                        | døgn    | niveau      | 3     | døgn  | Hovedgruppe   |                  |                          | Børn med handicap
L-1081-0029 | 2024  | 108110 | BL § 43                        | korttid | gennemsnit  |       | døgn  |               |                  |                          | Børn med handicap
L-1081-0030 | 2024  | 108111 | § 101                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Stofmisbrug
L-1081-0031 | 2024  | 108111 | SUL § 141                      | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Alkoholmisbrug
L-1081-0032 | 2024  | 108112 | § 107                          | døgn    | basis       |       | døgn  | Neuro         |                  |                          | Erhvervet hjerneskade
L-1081-0033 | 2024  | 108112 | § 107                          | time    | aktivitet   |       | time  | Neuro         |                  |                          | Erhvervet hjerneskade
L-1081-0034 | 2024  | 108113 | § 104                          | dag     | niveau      | 1     | dag   | Hovedgruppe   |                  |                          | Multiple funktionsnedsættelser
L-1081-0035 | 2024  | 108113 | § 104                          | dag     | niveau      | 2     | dag   | Hovedgruppe   |                  |                          | Multiple funktionsnedsættelser
L-1081-0036 | 2024  | 108114 | § 107                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Dobbeltdiagnose
L-1081-0037 | 2024  | 108114 | § 108                          | døgn    | gennemsnit  |       | døgn  |               |                  |                          | Dobbeltdiagnose
L-1081-0038 | 2024  | 108114 | § 108                          | time    | tillæg      |       | time  |               |                  |                          | Dobbeltdiagnose
L-1081-0039 | 2025  | 108104 | § 108                          | døgn    | niveau      | 1     | døgn  | Hovedgruppe   |                  | L-1081-0007, L-1081-0008 | Psykiske vanskeligheder
L-1081-0040 | 2025  | 108104 | § 108                          | døgn    | niveau      | 2     | døgn  | Hovedgruppe   |                  | L-1081-0007, L-1081-0008 | Psykiske vanskeligheder
L-1081-0041 | 2025  | 108104 | § 108                          | døgn    | niveau      | 3     | døgn  | Hovedgruppe   |                  | L-1081-0007, L-1081-0008 | Psykiske vanskeligheder
L-1081-0042 | 2027  | 108108 | § 108                          | time    | tillæg      |       | time  |               |                  |                          | Psykiske vanskeligheder
`,
  figures: REGION_FIGURES,
  explanations: [
    {
      lineKeys: ['L-1081-0005', 'L-1081-0006'],
      cause: 'belægning',
      text: 'Lav belægning betyder, at bygninger, ledelse og natdækning fordeles på færre døgn. Der er søgt dispensation, og regionen drøfter antallet af pladser med kommunerne.',
    },
    {
      lineKeys: ['L-1081-0014'],
      cause: 'målgruppe',
      text: 'Afdelingen modtager borgere med domstype 2, jf. den centrale udmelding. Kravet om to vågne nattevagter er nu gennemført hele året, og det ligger i lønnen.',
    },
    {
      lineKeys: ['L-1081-0042'],
      cause: 'takstmodel',
      text: 'Ny tillægsydelse: støtte til borgere, der er indlagt, så relationen holdes. Ydelsen har hidtil indgået i taksten for alle og er skilt ud efter ønske fra kommunerne.',
    },
    {
      lineKeys: ['L-1081-0034', 'L-1081-0035'],
      cause: 'sundhedslov',
      text: 'Sygepleje i dagcentret indregnes fra 2027, fordi flere borgere skal have hjælp til sondemad og ilt i åbningstiden. Lønudgiften i øvrigt følger pris- og lønudviklingen.',
    },
  ],
  dispensations: [
    {
      lineKey: 'L-1081-0005',
      text: 'Belægningen er faldet to år i træk, fordi der er færre henvisninger efter sygehusbehandling. DAS søges om dispensation til 89 % i 2027, mens tilbuddets pladser tilpasses.',
    },
  ],
  tilbudChanges: [],
};
