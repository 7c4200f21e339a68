/** Draws each `<mermaid-diagram>` from the source inside it, anew when the reader changes the theme. */
import mermaid from 'mermaid';

class MermaidDiagram extends HTMLElement {
  readonly #source = this.textContent ?? '';

  async draw(id: string, theme: 'dark' | 'default') {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme, fontFamily: 'inherit' });
    const { svg } = await mermaid.render(id, this.#source);
    this.innerHTML = svg;
    this.querySelector('svg')!.setAttribute(
      'aria-label',
      this.parentElement?.querySelector('figcaption')?.textContent ?? '',
    );
  }
}
customElements.define('mermaid-diagram', MermaidDiagram);

async function drawAll() {
  const theme = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'default';
  let count = 0;
  for (const diagram of document.querySelectorAll<MermaidDiagram>('mermaid-diagram'))
    await diagram.draw(`diagram-${++count}`, theme);
}
await drawAll();
new MutationObserver(drawAll).observe(document.documentElement, { attributeFilter: ['data-theme'] });
