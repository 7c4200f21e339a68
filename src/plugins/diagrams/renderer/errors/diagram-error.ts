/** Why a diagram cannot be drawn: the cause, its line (of the diagram, from 1, if known) and what to do, for the author. */
export type Reason = { cause: string; line?: number; fix?: string };

/** Thrown for a fault in a diagram's source. The message is the cause. */
export class DiagramError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason.cause);
    this.reason = reason;
  }
}
