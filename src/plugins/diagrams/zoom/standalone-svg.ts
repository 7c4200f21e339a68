/**
 * Writes a picture as an SVG file, in the colours of the current theme, on its background, in the reader's font.
 * @param svg the picture, in the dialog, which provides its colours and background
 * @returns the text of an SVG file
 */
export function standaloneSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[index]!);
    for (const name of ['fill', 'stroke']) {
      if (element.getAttribute(name)?.startsWith('var(')) element.setAttribute(name, style.getPropertyValue(name));
    }
    const href = element.getAttribute('href');
    // A relative address would not work outside the site.
    if (href) element.setAttribute('href', new URL(href, location.href).href);
  }
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', getComputedStyle(svg).fontFamily);
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { x, y, width, height } = svg.viewBox.baseVal;
  for (const [name, value] of Object.entries({ x, y, width, height })) background.setAttribute(name, String(value));
  background.setAttribute('fill', getComputedStyle(svg).backgroundColor);
  copy.prepend(background);
  return new XMLSerializer().serializeToString(copy);
}
