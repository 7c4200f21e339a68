/**
 * Options of Expressive Code under which code stays as it is written. Tabs are kept, because a Makefile that is copied needs
 * them. A comment that looks like a file name stays in the code: it may be a directive (`# syntax=docker/dockerfile:1.4`) or
 * a word (`# Node.js`). Blocks are named with `title="…"`.
 */
export const CODE_OPTIONS = { tabWidth: 0, frames: { extractFileNameFromCode: false } };
