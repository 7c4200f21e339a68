/** Matches a member of a class with a comma and tildes; the names of classes have no entity codes. */
const MEMBER = /^(?!\s*(?:class|namespace)\b)[^\n~,]*~[^\n]*,[^\n]*~[^\n]*$/gm;
const TILDE = /(?<opening>(?<=[\p{L}\p{N}_])~(?=[\p{L}\p{N}_]))|~/gu;

/**
 * Escapes the type parameters of members of classes if there are nested ones after a comma, which Mermaid takes for HTML:
 * `Map~String, List~Pod~~` would be drawn as `Map >`.
 *
 * @param kind Mermaid's name for the kind of the diagram
 * @returns the source with entity codes of Mermaid, on the same lines
 */
export const escapeGenerics = (source: string, kind: string): string =>
  kind.startsWith('class') ? source.replace(MEMBER, escapeMember) : source;

function escapeMember(member: string): string {
  let [depth, maxDepth] = [0, 0];
  const escaped = member.replace(TILDE, (tilde, opening: string | undefined) => {
    if (opening) maxDepth = Math.max(maxDepth, ++depth);
    else if (depth === 0) return tilde;
    else depth--;
    return opening ? '#lt;' : '#gt;';
  });
  return depth === 0 && maxDepth > 1 ? escaped : member;
}
