/** The elements of HTML (HTML Standard, Index: Elements) by what an author may do with them in a page. */

const words = (text: string) => new Set(text.split(' '));

/** Elements that stand alone. One without attributes says nothing, such as `<source>`, save those that break something. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr');
export const BARE_VOID = words('br col hr wbr');

/** Elements whose end may be left out. */
export const OPEN_ENDED = words('p li dt dd td th tr tbody thead tfoot option optgroup rp rt colgroup caption');

/** Elements that run or load what is not the page's own. */
export const FOREIGN = words('iframe embed object script frame frameset applet portal');

/** Elements that belong to a document, not to what is in it. */
export const OUTER = words('html head body title base link meta');

const CONTENT = words(
  'a abbr address area article aside audio b bdi bdo blockquote br button canvas caption center cite code col colgroup ' +
    'data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr i img input ins kbd label legend li main map mark math menu meter nav noscript ol optgroup option ' +
    'output p picture pre progress q rp rt ruby s samp search section select slot small source span strike strong style ' +
    'sub summary sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr',
);

/** Whether a browser knows an element. A name with a capital within is a word of the author's: `<PodName>`, `<Object>`. */
export const isElement = (name: string): boolean => {
  const lower = name.toLowerCase();
  const isOneCase = name === lower || name === name.toUpperCase();
  return isOneCase && (CONTENT.has(lower) || FOREIGN.has(lower) || OUTER.has(lower));
};
