/**
 * A browser does not copy on a page without TLS, or where its reader forbids it.
 *
 * @param text a link, or a text of several lines
 * @param label what it is, for those who do not see it
 * @returns a field with the text to copy by hand, which is selected whenever it gets the focus
 */
export function copyField(text: string, label: string): HTMLInputElement | HTMLTextAreaElement {
  const element = document.createElement(text.includes('\n') ? 'textarea' : 'input');
  const field = Object.assign(element, { readOnly: true, value: text });
  field.setAttribute('aria-label', label);
  field.addEventListener('focus', () => field.select());
  return field;
}
