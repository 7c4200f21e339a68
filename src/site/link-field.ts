/**
 * A browser does not copy on a page without TLS, or where its reader forbids it.
 *
 * @param label what it is, for those who do not see it
 * @returns a field with a link to copy by hand, which is selected whenever it gets the focus
 */
export function linkField(url: string, label: string): HTMLInputElement {
  const field = Object.assign(document.createElement('input'), { readOnly: true, value: url });
  field.setAttribute('aria-label', label);
  field.addEventListener('focus', () => field.select());
  return field;
}
