const added = new Set<string>();

/** Adds styles to the document, once. */
export function addStyles(css: string) {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
