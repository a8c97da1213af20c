/** The job that writes the files of an edition. */
export const RENDER_TAKSTBILAG = 'render-takstbilag';

export const renderJobId = (editionId: number): string => `takstbilag-${editionId}`;
