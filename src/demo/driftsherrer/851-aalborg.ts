import type { DriftsherreData } from '../world-data.js';
import { AALBORG_FIGURES } from './851-aalborg-figures.js';

/** Aalborg Kommune: demoens tilbud, linjer og tal. Alle tal er opdigtede; se src/demo/README.md. */
export const AALBORG: DriftsherreData = {
  code: 851,
  name: 'Aalborg Kommune',
  shortName: 'Aalborg',
  tilbud: `
id    | name                                          | portalId | category | places | closedOn | included | paragraffer
85101 | Attruphøj                                     | TP-85101 | 3        |     12 |          | ja       | § 107
85102 | Botilbuddet Sømandshøj                        | TP-85102 | 3        |     48 |          | ja       | § 108
85103 | Botilbuddet Kastetvej                         | TP-85103 | 3        |     24 |          | ja       | § 108
85104 | Botilbuddet Østre Allé                        | TP-85104 | 3        |     20 |          | ja       | § 107
85105 | Botilbuddet Lindholm Brygge                   | TP-85105 | 3        |     22 |          | ja       | § 108
85106 | Botilbuddet Visse                             | TP-85106 | 3        |     30 |          | ja       | § 108
85107 | Bofællesskabet Gug                            | TP-85107 | 2        |     16 |          | ja       | § 107
85108 | Dagtilbuddet Værkstedsgården                  | TP-85108 | 3        |     60 |          | ja       | § 104
85109 | Beskæftigelsen Limfjordsværket                | TP-85109 | 3        |     45 |          | ja       | § 103
85110 | Aktivitetshuset Vejgaard                      | TP-85110 | 3        |     34 |          | ja       | § 104
85111 | Dagtilbuddet Hasseris                         | TP-85111 | 3        |     28 |          | ja       | § 104
85112 | Børnehus Nord                                 | TP-85112 | 3        |        |          | ja       | BL § 43
85113 | Taleinstituttet/Hjerneskadecenter Nordjylland | TP-85113 | 3        |        |          | ja       | Specialundervisning for voksne
85114 | Institut for Syn, Hørelse og Døvblindhed      | TP-85114 | 3        |        |          | ja       | Specialundervisning for voksne
85115 | Krisecentret Kornblomsten                     | TP-85115 | 3        |     18 |          | ja       | § 109
85116 | Herberget Svenstrup                           | TP-85116 | 3        |     30 |          | ja       | § 110
85117 | Forsorgscentret Vestbyen                      | TP-85117 | 3        |     24 |          | ja       | § 110
85118 | Døgncentret Godthåb                           | TP-85118 | 3        |     27 |          | ja       | BL § 43
85119 | STU Aalborg                                   | TP-85119 | 3        |     54 |          | ja       | STU
85120 | Rusmiddelbehandlingen Aalborg                 | TP-85120 | 3        |     46 |          | ja       | § 101, SUL § 141
85121 | Aflastningen Tranholm                         | TP-85121 | 3        |      9 |          | ja       | § 107
85122 | Bostøtten Aalborg                             | TP-85122 | 3        |        |          | ja       | § 85
85123 | Botilbuddet Stjernehuset                      | TP-85123 | 3        |      6 |          | nej      | § 107
`,
  lines: `
lineKey    | since | tilbud | paragraf                       | form    | serviceKind | level | unit  | groupKey    | auditorStatement | predecessors | targetGroup
L-851-0001 | 2024  | 85101  | § 107                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Autisme
L-851-0002 | 2024  | 85102  | § 108                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Udviklingshæmning
L-851-0003 | 2024  | 85103  | § 108                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Psykiske vanskeligheder
L-851-0004 | 2024  | 85104  | § 107                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Psykiske vanskeligheder
L-851-0005 | 2024  | 85105  | § 108                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Udviklingshæmning
L-851-0006 | 2024  | 85106  | § 108                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Multiple funktionsnedsættelser
L-851-0007 | 2024  | 85107  | § 107                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Autisme
L-851-0008 | 2024  | 85108  | § 104                          | dag     | gennemsnit  |       | dag   |             |                  |              | Udviklingshæmning
L-851-0009 | 2024  | 85109  | § 103                          | dag     | gennemsnit  |       | dag   |             |                  |              | Udviklingshæmning
L-851-0010 | 2024  | 85110  | § 104                          | dag     | gennemsnit  |       | dag   |             |                  |              | Psykiske vanskeligheder
L-851-0011 | 2024  | 85111  | § 104                          | dag     | gennemsnit  |       | dag   |             |                  |              | Erhvervet hjerneskade
L-851-0012 | 2024  | 85112  | BL § 43                        | sag     | gennemsnit  |       | sag   |             |                  |              | Børn udsat for overgreb
L-851-0013 | 2024  | 85113  | Specialundervisning for voksne | time    | gennemsnit  |       | time  |             |                  |              | Erhvervet hjerneskade
L-851-0014 | 2024  | 85113  | Specialundervisning for voksne | sag     | gennemsnit  |       | sag   |             |                  |              | Erhvervet hjerneskade
L-851-0015 | 2024  | 85114  | Specialundervisning for voksne | time    | gennemsnit  |       | time  |             |                  |              | Syns- og hørenedsættelse
L-851-0016 | 2024  | 85114  | Specialundervisning for voksne | sag     | gennemsnit  |       | sag   |             |                  |              | Syns- og hørenedsættelse
L-851-0017 | 2024  | 85115  | § 109                          | korttid | gennemsnit  |       | døgn  |             | ja               |              | Kvinder udsat for vold i nære relationer
L-851-0018 | 2024  | 85116  | § 110                          | korttid | gennemsnit  |       | døgn  |             | ja               |              | Hjemløshed
L-851-0019 | 2024  | 85117  | § 110                          | korttid | gennemsnit  |       | døgn  |             | ja               |              | Hjemløshed
L-851-0020 | 2024  | 85118  | BL § 43                        | døgn    | niveau      | 1     | døgn  | Hovedgruppe |                  |              | Børn og unge med psykiske vanskeligheder
L-851-0021 | 2024  | 85118  | BL § 43                        | døgn    | niveau      | 2     | døgn  | Hovedgruppe |                  |              | Børn og unge med psykiske vanskeligheder
L-851-0022 | 2024  | 85118  | BL § 43                        | døgn    | niveau      | 3     | døgn  | Hovedgruppe |                  |              | Børn og unge med psykiske vanskeligheder
L-851-0023 | 2024  | 85118  | BL § 43                        | korttid | gennemsnit  |       | døgn  |             |                  |              | Børn med handicap
L-851-0024 | 2024  | 85119  | STU                            | dag     | niveau      | 1     | måned | Hovedgruppe |                  |              | Unge med særlige behov
L-851-0025 | 2024  | 85119  | STU                            | dag     | niveau      | 2     | måned | Hovedgruppe |                  |              | Unge med særlige behov
L-851-0026 | 2024  | 85119  | STU                            | dag     | niveau      | 3     | måned | Hovedgruppe |                  |              | Unge med særlige behov
L-851-0027 | 2024  | 85120  | § 101                          | time    | gennemsnit  |       | time  |             |                  |              | Stofmisbrug
L-851-0028 | 2024  | 85120  | SUL § 141                      | døgn    | gennemsnit  |       | døgn  |             |                  |              | Alkoholmisbrug
L-851-0029 | 2024  | 85120  | § 101                          | dag     | gennemsnit  |       | måned |             |                  |              | Dobbeltdiagnose
L-851-0030 | 2024  | 85121  | § 107                          | korttid | gennemsnit  |       | døgn  |             |                  |              | Udviklingshæmning
L-851-0031 | 2024  | 85122  | § 85                           | time    | gennemsnit  |       | time  |             |                  |              | Psykiske vanskeligheder
L-851-0032 | 2026  | 85101  | § 107                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0001   | Autisme
L-851-0033 | 2026  | 85101  | § 107                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0001   | Autisme
L-851-0034 | 2026  | 85101  | § 107                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0001   | Autisme
L-851-0035 | 2026  | 85101  | § 107                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0001   | Autisme
L-851-0036 | 2026  | 85102  | § 108                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0037 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0038 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0039 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0040 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 4     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0041 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 5     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0042 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 6     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0043 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 7     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0044 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 8     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0045 | 2026  | 85102  | § 108                          | døgn    | aktivitet   | 9     | døgn  | Hovedgruppe |                  | L-851-0002   | Udviklingshæmning
L-851-0046 | 2026  | 85103  | § 108                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0003   | Psykiske vanskeligheder
L-851-0047 | 2026  | 85103  | § 108                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0003   | Psykiske vanskeligheder
L-851-0048 | 2026  | 85103  | § 108                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0003   | Psykiske vanskeligheder
L-851-0049 | 2026  | 85103  | § 108                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0003   | Psykiske vanskeligheder
L-851-0050 | 2026  | 85103  | § 108                          | døgn    | aktivitet   | 4     | døgn  | Hovedgruppe |                  | L-851-0003   | Psykiske vanskeligheder
L-851-0051 | 2026  | 85103  | § 108                          | døgn    | aktivitet   | 5     | døgn  | Hovedgruppe |                  | L-851-0003   | Psykiske vanskeligheder
L-851-0052 | 2026  | 85104  | § 107                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0004   | Psykiske vanskeligheder
L-851-0053 | 2026  | 85104  | § 107                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0004   | Psykiske vanskeligheder
L-851-0054 | 2026  | 85104  | § 107                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0004   | Psykiske vanskeligheder
L-851-0055 | 2026  | 85104  | § 107                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0004   | Psykiske vanskeligheder
L-851-0056 | 2026  | 85104  | § 107                          | døgn    | aktivitet   | 4     | døgn  | Hovedgruppe |                  | L-851-0004   | Psykiske vanskeligheder
L-851-0057 | 2026  | 85105  | § 108                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0005   | Udviklingshæmning
L-851-0058 | 2026  | 85105  | § 108                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0005   | Udviklingshæmning
L-851-0059 | 2026  | 85105  | § 108                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0005   | Udviklingshæmning
L-851-0060 | 2026  | 85105  | § 108                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0005   | Udviklingshæmning
L-851-0061 | 2026  | 85105  | § 108                          | døgn    | aktivitet   | 4     | døgn  | Hovedgruppe |                  | L-851-0005   | Udviklingshæmning
L-851-0062 | 2026  | 85106  | § 108                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0006   | Multiple funktionsnedsættelser
L-851-0063 | 2026  | 85106  | § 108                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0006   | Multiple funktionsnedsættelser
L-851-0064 | 2026  | 85106  | § 108                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0006   | Multiple funktionsnedsættelser
L-851-0065 | 2026  | 85106  | § 108                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0006   | Multiple funktionsnedsættelser
L-851-0066 | 2026  | 85106  | § 108                          | døgn    | aktivitet   | 4     | døgn  | Hovedgruppe |                  | L-851-0006   | Multiple funktionsnedsættelser
L-851-0067 | 2026  | 85106  | § 108                          | døgn    | aktivitet   | 5     | døgn  | Hovedgruppe |                  | L-851-0006   | Multiple funktionsnedsættelser
L-851-0068 | 2026  | 85107  | § 107                          | døgn    | basis       |       | døgn  | Hovedgruppe |                  | L-851-0007   | Autisme
L-851-0069 | 2026  | 85107  | § 107                          | døgn    | aktivitet   | 1     | døgn  | Hovedgruppe |                  | L-851-0007   | Autisme
L-851-0070 | 2026  | 85107  | § 107                          | døgn    | aktivitet   | 2     | døgn  | Hovedgruppe |                  | L-851-0007   | Autisme
L-851-0071 | 2026  | 85107  | § 107                          | døgn    | aktivitet   | 3     | døgn  | Hovedgruppe |                  | L-851-0007   | Autisme
L-851-0072 | 2026  | 85108  | § 104                          | dag     | basis       |       | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0073 | 2026  | 85108  | § 104                          | dag     | aktivitet   | 1     | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0074 | 2026  | 85108  | § 104                          | dag     | aktivitet   | 2     | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0075 | 2026  | 85108  | § 104                          | dag     | aktivitet   | 3     | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0076 | 2026  | 85108  | § 104                          | dag     | aktivitet   | 4     | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0077 | 2026  | 85108  | § 104                          | dag     | aktivitet   | 5     | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0078 | 2026  | 85108  | § 104                          | dag     | aktivitet   | 6     | dag   | Hovedgruppe |                  | L-851-0008   | Udviklingshæmning
L-851-0079 | 2026  | 85109  | § 103                          | dag     | basis       |       | dag   | Hovedgruppe |                  | L-851-0009   | Udviklingshæmning
L-851-0080 | 2026  | 85109  | § 103                          | dag     | aktivitet   | 1     | dag   | Hovedgruppe |                  | L-851-0009   | Udviklingshæmning
L-851-0081 | 2026  | 85109  | § 103                          | dag     | aktivitet   | 2     | dag   | Hovedgruppe |                  | L-851-0009   | Udviklingshæmning
L-851-0082 | 2026  | 85109  | § 103                          | dag     | aktivitet   | 3     | dag   | Hovedgruppe |                  | L-851-0009   | Udviklingshæmning
L-851-0083 | 2026  | 85109  | § 103                          | dag     | aktivitet   | 4     | dag   | Hovedgruppe |                  | L-851-0009   | Udviklingshæmning
L-851-0084 | 2026  | 85110  | § 104                          | dag     | basis       |       | dag   | Hovedgruppe |                  | L-851-0010   | Psykiske vanskeligheder
L-851-0085 | 2026  | 85110  | § 104                          | dag     | aktivitet   | 1     | dag   | Hovedgruppe |                  | L-851-0010   | Psykiske vanskeligheder
L-851-0086 | 2026  | 85110  | § 104                          | dag     | aktivitet   | 2     | dag   | Hovedgruppe |                  | L-851-0010   | Psykiske vanskeligheder
L-851-0087 | 2026  | 85110  | § 104                          | dag     | aktivitet   | 3     | dag   | Hovedgruppe |                  | L-851-0010   | Psykiske vanskeligheder
L-851-0088 | 2026  | 85111  | § 104                          | dag     | basis       |       | dag   | Hovedgruppe |                  | L-851-0011   | Erhvervet hjerneskade
L-851-0089 | 2026  | 85111  | § 104                          | dag     | aktivitet   | 1     | dag   | Hovedgruppe |                  | L-851-0011   | Erhvervet hjerneskade
L-851-0090 | 2026  | 85111  | § 104                          | dag     | aktivitet   | 2     | dag   | Hovedgruppe |                  | L-851-0011   | Erhvervet hjerneskade
L-851-0091 | 2026  | 85111  | § 104                          | dag     | aktivitet   | 3     | dag   | Hovedgruppe |                  | L-851-0011   | Erhvervet hjerneskade
L-851-0092 | 2027  | 85123  | § 107                          | døgn    | gennemsnit  |       | døgn  |             |                  |              | Unge med svær selvskade
`,
  figures: AALBORG_FIGURES,
  explanations: [
    {
      lineKeys: ['L-851-0032', 'L-851-0033', 'L-851-0034', 'L-851-0035'],
      cause: 'målgruppe',
      text: 'Indskrivningen er forskudt mod borgere med større behov, og der er ansat en natmedarbejder mere. Stigningen ligger i lønnen og rammer basis- og aktivitetstakst ens.',
    },
    {
      lineKeys: ['L-851-0037', 'L-851-0045'],
      cause: 'takstmodel',
      text: 'Andet år med den nye takstmodel: ydelserne på niveauerne er gennemgået, så lettere støtte er billigere og den mest omfattende støtte dyrere. Gruppen som helhed står stille.',
    },
    {
      lineKeys: ['L-851-0092'],
      cause: 'målgruppe',
      text: 'Nyt tilbud i Aalborg Øst til unge med svær selvskade, som DAS har drøftet behovet for. Tilbuddet åbner 1. januar 2027 med seks pladser og er meldt ind til tilbudsviften.',
    },
  ],
  dispensations: [],
  tilbudChanges: [
    {
      tilbudName: 'Botilbuddet Stjernehuset',
      kind: 'ind',
      effectiveDate: '2027-01-01',
      placesBefore: null,
      placesAfter: '6',
      reason: 'Nyt tilbud til unge med svær selvskade. Der findes ikke i dag et tilbud til målgruppen i Nordjylland.',
    },
  ],
};
