/** Region Nordjylland runs tilbud and has no inhabitants of its own: what is paid by population the municipalities pay. */
const REGION = 1081;

/** Whether an authority pays its part of what is financed by population. */
export const paysByPopulation = (code: number): boolean => code !== REGION;
