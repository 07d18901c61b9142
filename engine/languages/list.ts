/** Patterns, one a line or set apart by commas: long lists stay readable. */
export const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
