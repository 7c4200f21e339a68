/**
 * Creates a field with text to be copied manually, for pages without TLS and browsers without permission to copy.
 *
 * @param text a link, or text of several lines
 * @param label accessible name of the field
 * @returns a field whose text is selected when it gets the focus
 */
export function copyField(text: string, label: string): HTMLInputElement | HTMLTextAreaElement {
  const element = document.createElement(text.includes('\n') ? 'textarea' : 'input');
  const field = Object.assign(element, { readOnly: true, value: text });
  field.setAttribute('aria-label', label);
  field.addEventListener('focus', () => field.select());
  return field;
}
