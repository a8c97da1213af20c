/** What we use of yauzl 3, which ships no types of its own. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    fileName: string;
    compressedSize: number;
    uncompressedSize: number;
    compressionMethod: number;
    isEncrypted(): boolean;
    extraFields: { id: number; data: Buffer }[];
  }

  export interface ZipFile {
    entryCount: number;
    eachEntry(): AsyncIterableIterator<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }

  const yauzl: {
    openPromise(path: string, options?: { autoClose?: boolean; strictFileNames?: boolean }): Promise<ZipFile>;
  };
  export default yauzl;
}
