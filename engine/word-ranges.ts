// Written by scripts/word-ranges.ts; see fold.ts.

export const wordRanges =
  '1c a 7 q 6 q 1b 1 7 2 1 1 3 2 1 3 1 n 1 v 1 cq 4 c e 5 7 1 1 1 h 39 1 8 1 1 6 1 1 32 1 3v 1 5z 6 15 8 19 1 1 1 2 1 2 1 18';
