import * as strings from 'virtual:strings/search';
import { copyField } from '../../../site/copy-field.ts';
import { create } from './elements.ts';

/** Replaces the copy button with a field for copying the link manually, with its text selected. */
export function offerManualCopy(url: string, button: HTMLElement) {
  const field = copyField(url, strings.notCopied);
  button.replaceWith(create('p', { 'aria-hidden': 'true' }, strings.notCopied), field);
  field.focus();
  field.select();
}
