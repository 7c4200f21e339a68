/**
 * `<diagram-frame>` puts a button on a diagram that opens it in a dialog: as large as the screen, to be moved and zoomed, with
 * its source, its words and its picture to take along. The picture is moved there and back, so that its ids stay unique.
 */
import type { PanzoomObject } from '@panzoom/panzoom';
import { focusWhileScrolling } from '../../../site/scrollable.ts';
import * as strings from 'virtual:strings/diagrams';
import { standaloneSvg } from './standalone-svg.ts';

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, properties: object, ...children: Node[]) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const SVG = 'http://www.w3.org/2000/svg';
/** Two arrows to opposite corners, on a square of 24. */
const ENLARGE = 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7';

/** Not from HTML, which the policy of a page refuses. */
function icon(d: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

class DiagramFrame extends HTMLElement {
  #frame = this.querySelector<HTMLElement>('.diagram-scroll')!;
  #svg = this.#frame.querySelector('svg')!;
  #title = this.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  #dialog: HTMLDialogElement | undefined;
  #stage = make('div', { className: 'diagram-stage' });
  #panzoom: PanzoomObject | undefined;

  connectedCallback() {
    if (this.querySelector(':scope > button')) return;
    const button = this.#button('', () => this.#open());
    button.append(icon(ENLARGE));
    button.title = strings.enlarge;
    button.setAttribute('aria-label', `${strings.enlarge}: ${this.#title}`);
    this.append(button);
  }

  #button(label: string, onclick: () => void) {
    return make('button', { type: 'button', className: 'diagram-button', textContent: label, onclick });
  }

  #makeDialog(): HTMLDialogElement {
    const status = make('span', { className: 'diagram-status', role: 'status' });
    const menu = make('details', { className: 'diagram-menu' });
    const copy = async (text: string) => {
      menu.open = false;
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = strings.copied;
      } catch {
        status.textContent = strings.notCopied;
      }
    };
    menu.append(
      make('summary', { className: 'diagram-button', textContent: strings.copies }),
      make(
        'div',
        {},
        this.#button(strings.copy, () => void copy(this.dataset['source'] ?? '')),
        this.#button(strings.copyWords, () => void copy(this.#words())),
        this.#button(strings.copySvg, () => void copy(standaloneSvg(this.#svg))),
        this.#button(strings.save, () => this.#save()),
      ),
    );
    const bar = make(
      'div',
      { className: 'diagram-bar' },
      this.#button(strings.zoomIn, () => this.#panzoom?.zoomIn()),
      this.#button(strings.zoomOut, () => this.#panzoom?.zoomOut()),
      this.#button(strings.reset, () => this.#panzoom?.reset()),
      menu,
      status,
      this.#button(strings.close, () => this.#dialog?.close()),
    );
    const dialog = make(
      'dialog',
      { className: 'diagram-dialog' },
      bar,
      make('div', { className: 'diagram-view' }, this.#stage),
    );
    dialog.setAttribute('aria-label', this.#title);
    dialog.addEventListener('close', () => this.#moveBack());
    // In print the picture belongs on its page. `close` events are asynchronous and would come too late.
    addEventListener('beforeprint', () => {
      if (!dialog.open) return;
      dialog.close();
      this.#moveBack();
    });
    // A link in the diagram leads to a section of this page, which the dialog would cover.
    this.#stage.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) dialog.close();
    });
    dialog.addEventListener('close', () => (status.textContent = ''));
    this.append(dialog);
    return dialog;
  }

  async #open() {
    this.#dialog ??= this.#makeDialog();
    // The page behind keeps its place while the picture is away.
    this.#frame.style.height = `${this.#frame.offsetHeight}px`;
    this.#stage.append(this.#svg);
    this.#dialog.showModal();
    const { default: panzoom } = await import('@panzoom/panzoom');
    if (!this.#dialog.open) return;
    this.#panzoom = panzoom(this.#stage, { maxScale: 6, minScale: 0.3, cursor: 'grab' });
    this.#stage.parentElement!.onwheel = (event) => this.#panzoom?.zoomWithWheel(event);
  }

  #moveBack() {
    this.#panzoom?.reset({ animate: false });
    this.#panzoom?.destroy();
    this.#panzoom = undefined;
    this.#frame.append(this.#svg);
    this.#frame.style.removeProperty('height');
  }

  #words(): string {
    const sentences = this.closest('figure')?.querySelectorAll('.diagram-words li') ?? [];
    return [...sentences].map(({ textContent }) => textContent).join('\n');
  }

  #save() {
    const url = URL.createObjectURL(new Blob([standaloneSvg(this.#svg)], { type: 'image/svg+xml' }));
    make('a', { href: url, download: `${this.#title}.svg` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}
customElements.define('diagram-frame', DiagramFrame);
focusWhileScrolling('.diagram-scroll');
