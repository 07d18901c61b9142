// What is wrong with the data, told so that whoever edits it can mend it.

export interface Problem {
  /** Path in the repository: `data/entities/poland.json`. */
  file: string;
  /** Where in the file: `$.pledges[0].date`. */
  path: string;
  value: unknown;
  problem: string;
  fix: string;
}

export function describeProblem({ file, path, value, problem, fix }: Problem): string {
  return `${file} at ${path}: ${problem}\n  value: ${shorten(value)}\n  fix:   ${fix}`;
}

const longestShown = 120;

function shorten(value: unknown): string {
  const shown = value === undefined ? '(absent)' : (JSON.stringify(value) ?? String(value));
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
}

/** Broken data. It stops the build and the tests; a reader never meets it. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
