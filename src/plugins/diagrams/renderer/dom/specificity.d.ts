/** The package has types, but its `exports` do not include them. */
declare module '@bramus/specificity' {
  export default class Specificity {
    static calculate(selectors: string): Specificity[];
    static compare(a: Specificity, b: Specificity): number;
    /** The selector that the specificity was calculated for. */
    selectorString(): string;
  }
}
