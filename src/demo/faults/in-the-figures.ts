import { changeCells, numberIn, typeFrom } from '../change-cells.js';
import type { PlantedFault } from './planted-fault.js';

/** Figures that can be read and are wrong: the rules find them. */
export const FAULTS_IN_THE_FIGURES: readonly PlantedFault[] = [
  {
    name: 'Et overskud er regnet ind med forkert fortegn, så det hæver taksten.',
    driftsherre: 773,
    plant: times('L-773-0002', 'Regulering i taksten', -1),
    expected: [
      { code: 'R19', lineKey: 'L-773-0002', heading: 'Regulering i taksten' },
      { code: 'R18', lineKey: 'L-773-0002', heading: 'Regulering i taksten' },
      { code: 'R13', lineKey: 'L-773-0003', heading: 'Takst' },
    ],
    refused: false,
  },
  {
    name: 'Prisen for en måned står som takst pr. døgn.',
    driftsherre: 787,
    plant: times('L-787-0005', 'Takst', 30),
    expected: [
      { code: 'R13', lineKey: 'L-787-0005', heading: 'Takst' },
      { code: 'R31', lineKey: 'L-787-0005', heading: 'Takst' },
    ],
    refused: false,
  },
  {
    name: 'Lønnen er skrevet i øre i stedet for kroner.',
    driftsherre: 810,
    plant: times('L-810-0008', 'Løn', 100),
    expected: [{ code: 'R13', lineKey: 'L-810-0008', heading: 'Takst' }],
    refused: false,
  },
  {
    name: 'Den budgetterede belægning er 104 %.',
    driftsherre: 851,
    plant: types('L-851-0030', 'Budgetteret belægning', 104),
    expected: [
      { code: 'R10', lineKey: 'L-851-0030', heading: 'Budgetteret belægning' },
      { code: 'R13', lineKey: 'L-851-0030', heading: 'Takst' },
    ],
    refused: false,
  },
  {
    name: 'Resultatet for 2025 er glemt.',
    driftsherre: 1081,
    plant: types('L-1081-0001', 'Resultat 2025', null),
    expected: [{ code: 'R17', lineKey: 'L-1081-0001', heading: 'Resultat 2025' }],
    refused: false,
  },
  {
    name: 'Den faktiske belægning i 2024 er glemt.',
    driftsherre: 849,
    plant: types('L-849-0006', 'Faktisk belægning 2024', null),
    expected: [{ code: 'R12', lineKey: 'L-849-0006', heading: 'Faktisk belægning 2024' }],
    refused: false,
  },
  {
    name: 'Pladserne er talt i tiendedele.',
    driftsherre: 773,
    plant: types('L-773-0001', 'Pladser', 13.7),
    expected: [{ code: 'R03', lineKey: 'L-773-0001', heading: 'Pladser' }],
    refused: false,
  },
  {
    name: 'Dage pr. år er fra et skudår.',
    driftsherre: 820,
    plant: types('L-820-0009', 'Dage pr. år', 366),
    expected: [{ code: 'R06', lineKey: 'L-820-0009', heading: 'Dage pr. år' }],
    refused: false,
  },
  {
    name: 'Den budgetterede belægning er under minimum, og der er ikke søgt dispensation.',
    driftsherre: 860,
    plant: types('L-860-0009', 'Budgetteret belægning', 91),
    expected: [{ code: 'R08', lineKey: 'L-860-0009', heading: 'Budgetteret belægning' }],
    refused: false,
  },
  {
    name: 'Overhead er skrevet med minus.',
    driftsherre: 840,
    plant: times('L-840-0013', 'Overhead', -1),
    expected: [
      { code: 'R04', lineKey: 'L-840-0013', heading: 'Overhead' },
      { code: 'R13', lineKey: 'L-840-0013', heading: 'Takst' },
    ],
    refused: false,
  },
  {
    name: 'Sundhedslovsydelser er regnet ind i et tilbud efter almenboliglovens § 105.',
    driftsherre: 813,
    plant: types('L-813-0012', 'Sundhedslovsydelser', 120_000),
    expected: [{ code: 'R24', lineKey: 'L-813-0012', heading: 'Sundhedslovsydelser' }],
    refused: false,
  },
  {
    name: 'Niveau 2 står på to linjer.',
    driftsherre: 810,
    plant: types('L-810-0003', 'Niveau', 2),
    expected: [{ code: 'R27', lineKey: 'L-810-0003', heading: 'Niveau' }],
    refused: false,
  },
  {
    name: 'En stor stigning er ikke forklaret.',
    driftsherre: 813,
    plant: types('L-813-0001', 'Forklaring', null),
    expected: [{ code: 'R42', lineKey: 'L-813-0001', heading: 'Forklaring' }],
    refused: false,
  },
  {
    name: 'Alle takster er sidste års med 25 % moms lagt til.',
    driftsherre: 773,
    plant: (filled) => typeFrom(filled, 'Takst 2026', 'Takst', (takst) => Math.round(takst * 125) / 100),
    expected: [
      { code: 'R67', lineKey: 'L-773-0001', heading: 'Takst' },
      { code: 'R67', lineKey: 'L-773-0013', heading: 'Takst' },
      { code: 'R13', lineKey: 'L-773-0001', heading: 'Takst' },
    ],
    refused: false,
  },
  {
    name: 'Sidste års takst, som er låst, er ændret.',
    driftsherre: 851,
    plant: types('L-851-0032', 'Takst 2026', 1850),
    expected: [{ code: 'R37', lineKey: 'L-851-0032', heading: 'Takst 2026' }],
    refused: false,
  },
];

/** Another value typed in one cell. */
function types(lineKey: string, heading: string, value: number | string | null): PlantedFault['plant'] {
  return (filled) => changeCells(filled, [{ lineKey, heading, value }]);
}

/** The figure that stands there, by a factor. */
function times(lineKey: string, heading: string, factor: number): PlantedFault['plant'] {
  return async (filled) => {
    const value = (await numberIn(filled, lineKey, heading)) * factor;
    return changeCells(filled, [{ lineKey, heading, value }]);
  };
}
