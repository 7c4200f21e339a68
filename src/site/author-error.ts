import { AstroError } from 'astro/errors';

/** An error that the author of a page can correct: Astro prints its message, and no stack trace, which would lead nowhere. */
export class AuthorError extends AstroError {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}
