/**
 * An error that the author of a page can correct. Astro prints the messages of its own errors as Markdown, which eats what
 * an author should write (`![설명](./그림.png)`), and the stack of any error that has one.
 */
export class AuthorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AuthorError';
    this.stack = '';
  }
}
