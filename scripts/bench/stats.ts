// Numbers of repeated runs. Ratios are taken inside one round, since the machine differs from one minute to the next.

/** @throws {RangeError} for no values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values');
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

/** One line of a table. */
export interface Row {
  group: string;
  what: string;
  unit: string;
  median: number;
  min: number;
  max: number;
  /** Median of the rounds' ratios to the floor of the same round. */
  ratio?: number;
  /** The fastest of all rounds to the fastest floor: says more on a machine that does other work. */
  fastest?: number;
  note?: string;
}

/** @param floors - of the same rounds, in the same order */
export function rowOf(
  group: string,
  what: string,
  values: readonly number[],
  floors?: readonly number[],
  unit = 'ms',
): Row {
  const row: Row = {
    group,
    what,
    unit,
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
  };
  if (floors) {
    row.ratio = median(values.map((value, i) => value / (floors[i] as number)));
    row.fastest = row.min / Math.min(...floors);
  }
  return row;
}

export function table(rows: readonly Row[]): string {
  const round = (value: number) =>
    Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
  const width = Math.max(20, ...rows.map(({ what }) => what.length));
  const lines = rows.map(
    ({ what, unit, median: middle, min, max, ratio, fastest, note }) =>
      `  ${what.padEnd(width)} ${round(middle).padStart(9)} ${`[${round(min)}–${round(max)}]`.padStart(18)} ${unit.padEnd(6)}` +
      `${ratio === undefined || fastest === undefined ? '' : ` ${round(ratio)}×`.padStart(10) + ` (${round(fastest)}×)`.padStart(10)}${note ? `  ${note}` : ''}`,
  );
  return lines.join('\n');
}
