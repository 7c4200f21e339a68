import type { Buffer } from 'node:buffer';

/** A file of an export. */
export interface ExportFile {
  /** Path from the root of the export, with `/` as the separator. */
  path: string;
  /** In bytes. */
  size: number;
  read: () => Promise<Buffer>;
  /** Copies it to a path, without holding all of it in memory. */
  copyTo: (path: string) => Promise<void>;
}
