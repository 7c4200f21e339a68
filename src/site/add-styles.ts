const added = new Set<string>();

/** Adds the styles of a script that is loaded later to the document, once. */
export function addStyles(css: string) {
  if (added.has(css)) return;
  added.add(css);
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } else {
    // Safari before 16.4: the page's policy forbids style elements, but allows rules in existing style sheets.
    const sheet = [...document.styleSheets].find(({ media }) => !media.length)!;
    sheet.insertRule(`@media all{${css}}`, sheet.cssRules.length);
  }
}
