/**
 * Decodes character references in SVG text. Mermaid turns its entity codes, such as `#35;`, into references, which browsers
 * decode in labels drawn as HTML, but which would appear as `&#35;` in labels drawn as SVG text.
 */
const REFERENCE = /&(?:#\d+|[a-z]\w*);/i;

/** Makes the texts of the window's SVG decode references when they are set, so that their characters are also measured. */
export function decodeReferences({ document, Node, SVGElement }: Window & typeof globalThis): void {
  const decoder = document.createElement('textarea');
  const decode = (text: string): string => {
    decoder.innerHTML = text;
    return decoder.value;
  };
  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
  Object.defineProperty(SVGElement.prototype, 'textContent', {
    configurable: true,
    get,
    set(this: Element, text: unknown) {
      const isReference = typeof text === 'string' && this.localName !== 'style' && REFERENCE.test(text);
      set!.call(this, isReference ? decode(text) : text);
    },
  });
}
