/**
 * A full-screen dialog in which a diagram can be moved and zoomed, and its source, description and picture can be copied or
 * downloaded. The picture is moved into the dialog and back, not copied, so that its ids stay unique.
 */
import type { PanzoomObject } from '@panzoom/panzoom';
import * as strings from 'virtual:strings/diagrams';
import { addStyles } from '../../../site/add-styles.ts';
import css from './diagram-dialog.css?inline';
import { standaloneSvg } from './standalone-svg.ts';

addStyles(css);

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, properties: object, ...children: Node[]) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** How far arrow keys move the picture, in px to the right and down: as scrolling would. */
const MOVES: Record<string, [x: number, y: number]> = {
  ArrowLeft: [80, 0],
  ArrowRight: [-80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
};
/** Scale to which a small picture is enlarged when the dialog opens, and to which any picture can be enlarged. */
const [INITIAL_SCALE, MIN_MAX_SCALE] = [3, 2];

export class DiagramDialog {
  #host: HTMLElement;
  #title: string;
  #frame: HTMLElement;
  #svg: SVGSVGElement;
  #stage = make('div', { className: 'diagram-stage' });
  #dialog: HTMLDialogElement;
  #panzoom: PanzoomObject | undefined;
  #status = make('span', { role: 'status' });

  /** @param host the `<diagram-frame>` of the picture, to which the dialog is appended */
  constructor(host: HTMLElement, title: string) {
    this.#host = host;
    this.#title = title;
    this.#frame = host.querySelector<HTMLElement>('.diagram-scroll')!;
    this.#svg = this.#frame.querySelector('svg')!;
    this.#dialog = this.#makeDialog();
  }

  #button(label: string, onclick: () => void) {
    return make('button', { type: 'button', className: 'diagram-button', textContent: label, onclick });
  }

  #makeDialog(): HTMLDialogElement {
    const status = this.#status;
    const showCopies = (isShown: boolean) => {
      copies.hidden = !isShown;
      toggle.setAttribute('aria-expanded', String(isShown));
    };
    const copy = async (text: string) => {
      showCopies(false);
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = strings.copied;
      } catch {
        status.textContent = strings.notCopied;
      }
    };
    const toggle = this.#button(strings.copies, () => showCopies(Boolean(copies.hidden)));
    const copies = make(
      'div',
      {},
      this.#button(strings.copy, () => void copy(this.#host.dataset['source'] ?? '')),
      this.#button(strings.copyWords, () => void copy(this.#description())),
      this.#button(strings.copySvg, () => void copy(standaloneSvg(this.#svg))),
      this.#button(strings.save, () => this.#save()),
    );
    showCopies(false);
    const bar = make(
      'div',
      { className: 'diagram-bar' },
      this.#button(strings.zoomIn, () => this.#panzoom?.zoomIn()),
      this.#button(strings.zoomOut, () => this.#panzoom?.zoomOut()),
      this.#button(strings.reset, () => this.#panzoom?.reset()),
      toggle,
      copies,
      status,
      this.#button(strings.close, () => this.#dialog.close()),
    );
    const dialog = make(
      'dialog',
      { className: 'diagram-dialog' },
      bar,
      make('div', { className: 'diagram-view' }, this.#stage),
    );
    dialog.setAttribute('aria-label', this.#title);
    dialog.addEventListener('close', () => this.#moveBack());
    dialog.addEventListener('keydown', (event) => {
      const move = MOVES[event.key];
      // With a modifier the keys belong to the browser, such as Alt and an arrow for its history.
      if (!move || !this.#panzoom || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const scale = this.#panzoom.getScale();
      this.#panzoom.pan(move[0] / scale, move[1] / scale, { relative: true });
    });
    // The picture is printed on its page. `close` events are asynchronous and would be too late.
    addEventListener('beforeprint', () => {
      if (!dialog.open) return;
      dialog.close();
      this.#moveBack();
    });
    // The page may be restored as it was when a link in the diagram was followed.
    addEventListener('pageshow', ({ persisted }) => persisted && dialog.close());
    // A link in the diagram may lead to a section of this page, which the dialog would cover.
    this.#stage.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) dialog.close();
    });
    dialog.addEventListener('close', () => (status.textContent = ''));
    this.#host.append(dialog);
    return dialog;
  }

  async open() {
    // Keeps the layout of the page while the picture is in the dialog.
    this.#frame.style.height = `${this.#frame.offsetHeight}px`;
    const [natural, height] = [this.#svg.width.baseVal.value, this.#svg.height.baseVal.value];
    this.#svg.style.maxWidth = `${INITIAL_SCALE * natural}px`;
    this.#stage.append(this.#svg);
    this.#dialog.showModal();
    const shown = this.#svg.getBoundingClientRect();
    const scale = Math.min(shown.width / natural, shown.height / height);
    const panzoom = await import('@panzoom/panzoom').catch(() => undefined);
    if (!this.#dialog.open) return;
    if (!panzoom) {
      this.#status.textContent = strings.failed;
      return;
    }
    this.#panzoom = panzoom.default(this.#stage, {
      maxScale: Math.max(6, MIN_MAX_SCALE / scale),
      minScale: 0.3,
      cursor: 'grab',
    });
    this.#stage.parentElement!.onwheel = (event) => this.#panzoom?.zoomWithWheel(event);
  }

  #moveBack() {
    this.#panzoom?.reset({ animate: false });
    this.#panzoom?.destroy();
    this.#panzoom = undefined;
    this.#svg.style.removeProperty('max-width');
    this.#frame.append(this.#svg);
    this.#frame.style.removeProperty('height');
  }

  #description(): string {
    const sentences = this.#host.closest('figure')?.querySelectorAll('.diagram-words li') ?? [];
    return [...sentences].map(({ textContent }) => textContent).join('\n');
  }

  #save() {
    const url = URL.createObjectURL(new Blob([standaloneSvg(this.#svg)], { type: 'image/svg+xml' }));
    make('a', { href: url, download: `${this.#title}.svg` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}
