// The little of mark.js that the benchmark calls; the package has no types.

declare module 'mark.js' {
  interface MarkOptions {
    accuracy?: 'partially' | 'complementary' | 'exactly';
    separateWordSearch?: boolean;
    diacritics?: boolean;
    done?: (count: number) => void;
  }
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options?: MarkOptions): void;
    unmark(): void;
  }
}
