import type { Buffer } from 'node:buffer';

/** A file of an export, as it is there. */
export interface ExportFile {
  /** From the top of the export, with `/` between folders. */
  path: string;
  /** In bytes. */
  size: number;
  read: () => Promise<Buffer>;
  /** Writes it elsewhere, without holding all of it. */
  copyTo: (path: string) => Promise<void>;
}
