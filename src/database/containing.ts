/** The pattern of ILIKE that finds a text anywhere, its own wildcards read as they are written. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
