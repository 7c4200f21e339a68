/**
 * An error that the author of a page can fix. It is not an error of Astro, whose messages are rendered as Markdown, which
 * would remove syntax in advice (`![설명](./그림.png)`); its stack is empty, because Astro prints stacks.
 */
export class AuthorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AuthorError';
    this.stack = '';
  }
}
