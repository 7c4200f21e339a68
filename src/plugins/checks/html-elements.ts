/** HTML elements (HTML Standard, Index: Elements), grouped by their use in a page. */

const words = (text: string) => new Set(text.split(' '));

/** Void elements. Those without attributes have no effect, such as `<source>`, except the second group. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr');
export const VOID_WITHOUT_ATTRIBUTES = words('br col hr wbr');

/** Elements whose end tag may be omitted. */
export const OPTIONAL_END = words('p li dt dd td th tr tbody thead tfoot option optgroup rp rt colgroup caption');

/** Elements that run or load external content. */
export const EXTERNAL = words('iframe embed object script frame frameset applet portal');

/** Elements that belong to a document, not to its content. */
export const DOCUMENT_ONLY = words('html head body title base link meta');

const CONTENT = words(
  'a abbr address area article aside audio b bdi bdo blockquote br button canvas caption center cite code col colgroup ' +
    'data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr i img input ins kbd label legend li main map mark math menu meter nav noscript ol optgroup option ' +
    'output p picture pre progress q rp rt ruby s samp search section select slot small source span strike strong style ' +
    'sub summary sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr',
);

/** True for a standard element. A name in mixed case is the author's text, `<PodName>`, `<Object>`, except a line: `<Br>`. */
export const isElement = (name: string): boolean => {
  const lower = name.toLowerCase();
  const isOneCase = name === lower || name === name.toUpperCase() || VOID_WITHOUT_ATTRIBUTES.has(lower);
  return isOneCase && (CONTENT.has(lower) || EXTERNAL.has(lower) || DOCUMENT_ONLY.has(lower));
};
