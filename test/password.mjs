/** Of every account of the demo world in the specs. */
export const TEST_PASSWORD = 'en-adgangskode-til-prøve';
