/**
 * The picture as a file of its own: with the colours of the theme that the reader sees, on its background, in their font.
 * @param svg in the dialog, because its colours and its ground come from there
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
    // An address within the site means nothing elsewhere.
    if (href) element.setAttribute('href', new URL(href, location.href).href);
  }
  copy.removeAttribute('style');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', getComputedStyle(svg).fontFamily);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { x, y, width, height } = svg.viewBox.baseVal;
  for (const [name, value] of Object.entries({ x, y, width, height })) ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(svg).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
