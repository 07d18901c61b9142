import type { IsoDate } from '../engine/types.ts';

/** @returns the day so many days later (earlier where negative) */
export function addDays(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** @returns days from the first to the second, negative where the second is earlier */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

/** A day of the calendar: 2026-02-30 is none. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;
}

/** The newest of those that are known. */
export function newest(...days: (IsoDate | undefined)[]): IsoDate | undefined {
  return days.reduce(
    (best, day) => (day !== undefined && (best === undefined || day > best) ? day : best),
    undefined,
  );
}

export function oldest(...days: (IsoDate | undefined)[]): IsoDate | undefined {
  return days.reduce(
    (best, day) => (day !== undefined && (best === undefined || day < best) ? day : best),
    undefined,
  );
}
