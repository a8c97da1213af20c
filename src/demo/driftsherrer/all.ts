import type { DriftsherreData } from '../world-data.js';
import { MORSOE } from './773-morsoe.js';
import { THISTED } from './787-thisted.js';
import { BROENDERSLEV } from './810-broenderslev.js';
import { FREDERIKSHAVN } from './813-frederikshavn.js';
import { VESTHIMMERLANDS } from './820-vesthimmerlands.js';
import { LAESOE } from './825-laesoe.js';
import { REBILD } from './840-rebild.js';
import { MARIAGERFJORD } from './846-mariagerfjord.js';
import { JAMMERBUGT } from './849-jammerbugt.js';
import { AALBORG } from './851-aalborg.js';
import { HJOERRING } from './860-hjoerring.js';
import { REGION } from './1081-region.js';

/** The twelve parties of Nordjylland, by code. */
export const DRIFTSHERRE_DATA: readonly DriftsherreData[] = [
  MORSOE,
  THISTED,
  BROENDERSLEV,
  FREDERIKSHAVN,
  VESTHIMMERLANDS,
  LAESOE,
  REBILD,
  MARIAGERFJORD,
  JAMMERBUGT,
  AALBORG,
  HJOERRING,
  REGION,
];
