import { defineHastPlugin } from 'satteri';
import { decodeAddress } from '../site/decode-address.ts';

/** Percent-encoded characters outside of ASCII. */
const ENCODED = /(?:%[89a-f][\da-f])+/gi;

/** Decodes the letters of other scripts in a URL; invalid sequences, and characters that would end a URL, stay encoded. */
const decodeLetters = (url: string): string =>
  url.replace(ENCODED, (bytes) => {
    const text = decodeAddress(bytes) ?? '';
    return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : bytes;
  });

/** Shows addresses in letters, as browsers do: copies of them are percent-encoded. The target of the link stays as it is. */
export const readableAddresses = defineHastPlugin({
  name: 'readable-addresses',
  element: {
    filter: ['a'],
    visit(link, ctx) {
      const [label, ...more] = link.children;
      const isAddress = label?.type === 'text' && !more.length && /^(?:https?:\/\/|www\.)\S+$/i.test(label.value);
      if (!isAddress) return;
      const value = decodeLetters(label.value);
      if (value !== label.value) ctx.setProperty(link, 'children', [{ type: 'text', value }] as never);
    },
  },
});
