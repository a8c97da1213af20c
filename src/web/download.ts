/** A file that leaves the house under a name of our own making. */
export interface Download {
  fileName: string;
  bytes: Buffer;
}

export const PDF = 'application/pdf';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
