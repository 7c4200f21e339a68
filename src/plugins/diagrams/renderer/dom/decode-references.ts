/**
 * Decodes character references in SVG text. Mermaid turns its entity codes, such as `#35;`, into references, which browsers
 * decode in labels drawn as HTML, but which would appear as `&#35;` in labels drawn as SVG text.
 */
const REFERENCE = /&(?:#\d+|[a-z]\w*);/gi;

/** @returns the text with characters in place of references to them; unknown names stay */
export function decode(text: string, document: Document): string {
  return text.replace(REFERENCE, (reference) => {
    const decoder = document.createElement('textarea');
    decoder.innerHTML = reference;
    return decoder.value;
  });
}

/** Makes the texts of the window's SVG decode references when they are set, so that their characters are also measured. */
export function decodeReferences({ document, Node, SVGElement }: Window & typeof globalThis): void {
  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
  Object.defineProperty(SVGElement.prototype, 'textContent', {
    configurable: true,
    get,
    set(this: Element, text: unknown) {
      set!.call(this, typeof text === 'string' && this.localName !== 'style' ? decode(text, document) : text);
    },
  });
}
