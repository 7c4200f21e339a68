import * as strings from 'virtual:strings/sections';
import { copyField } from '../../../site/copy-field.ts';

/** Shows a dialog with the text to copy manually, selected. */
export function showManualCopy(text: string): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', strings.notCopied);
  const sentence = document.createElement('p');
  sentence.textContent = strings.notCopied;
  const field = copyField(text, strings.notCopied);
  Object.assign(field.style, { width: '100%', marginBlock: '1rem', font: 'inherit' });
  const button = document.createElement('button');
  button.textContent = strings.close;
  button.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  dialog.append(sentence, field, button);
  dialog.style.width = 'min(40rem, 90vw)';
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  // Selected last: WebKit does not select a field that it has not laid out yet.
  field.select();
}
