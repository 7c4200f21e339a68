import * as strings from 'virtual:strings/search';
import { copyField } from '../../../site/copy-field.ts';
import { create } from './elements.ts';

/** Puts a link that the browser did not copy in the place of the button that was to do so, selected. */
export function offerByHand(url: string, button: HTMLElement) {
  const field = copyField(url, strings.notCopied);
  button.replaceWith(create('p', { 'aria-hidden': 'true' }, strings.notCopied), field);
  field.focus();
  field.select();
}
