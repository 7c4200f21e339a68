/**
 * `<diagram-frame>` puts a button on a diagram that opens it in a dialog: at full size, to be moved and zoomed, with its
 * source to copy and its picture to save. The picture is moved there and back, so that its ids stay unique.
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

class DiagramFrame extends HTMLElement {
  #frame = this.querySelector<HTMLElement>('.diagram-scroll')!;
  #svg = this.querySelector('svg')!;
  #title = this.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  #dialog: HTMLDialogElement | undefined;
  #stage = make('div', { className: 'diagram-stage' });
  #panzoom: PanzoomObject | undefined;

  connectedCallback() {
    if (this.querySelector(':scope > button')) return;
    const button = this.#button(strings.enlarge, () => this.#open());
    button.setAttribute('aria-label', `${strings.enlarge}: ${this.#title}`);
    this.append(button);
  }

  #button(label: string, onclick: () => void) {
    return make('button', { type: 'button', className: 'diagram-button', textContent: label, onclick });
  }

  #makeDialog(): HTMLDialogElement {
    const status = make('span', { className: 'diagram-status', role: 'status' });
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(this.dataset['source'] ?? '');
        status.textContent = strings.copied;
      } catch {
        status.textContent = strings.notCopied;
      }
    };
    const bar = make(
      'div',
      { className: 'diagram-bar' },
      this.#button(strings.zoomIn, () => this.#panzoom?.zoomIn()),
      this.#button(strings.zoomOut, () => this.#panzoom?.zoomOut()),
      this.#button(strings.reset, () => this.#panzoom?.reset()),
      this.#button(strings.copy, () => void copy()),
      this.#button(strings.save, () => this.#save()),
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

  #save() {
    const url = URL.createObjectURL(new Blob([standaloneSvg(this.#svg)], { type: 'image/svg+xml' }));
    make('a', { href: url, download: `${this.#title}.svg` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}
customElements.define('diagram-frame', DiagramFrame);
focusWhileScrolling('.diagram-scroll');
