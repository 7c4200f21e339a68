/** `<diagram-frame>` adds a button to a diagram that opens it in a dialog, which is loaded on the first click. */
import * as strings from 'virtual:strings/diagrams';
import { focusWhileScrolling } from '../../../site/scrollable.ts';
import type { DiagramDialog } from './diagram-dialog.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Two arrows to opposite corners, on a grid of 24 × 24. */
const ENLARGE = 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7';

/** Creates the icon without parsing HTML, which the content security policy of a page forbids. */
function icon(d: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    width: 18,
    height: 18,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

class DiagramFrame extends HTMLElement {
  #dialog: DiagramDialog | undefined;

  connectedCallback() {
    if (this.querySelector(':scope > button')) return;
    const title = this.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'diagram-button', title: strings.enlarge });
    button.setAttribute('aria-label', `${strings.enlarge}: ${title}`);
    button.append(icon(ENLARGE));
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.onclick = async () => {
      const dialog = await import('./diagram-dialog.ts').catch(() => undefined);
      status.textContent = dialog ? '' : strings.failed;
      if (!dialog) return;
      this.#dialog ??= new dialog.DiagramDialog(this, title);
      await this.#dialog.open();
    };
    this.append(button, status);
  }
}
customElements.define('diagram-frame', DiagramFrame);
focusWhileScrolling('.diagram-scroll');
