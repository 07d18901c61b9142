// Settings and corrections as a file. A file is read whole and checked before anything is changed.

import type { Correction, Settings } from '../../platform/settings.ts';
import { repairCorrections, repairSettings } from '../../platform/settings.ts';

export const backupFormat = 'coalition-lens-settings';
const version = 1;

export function backupText(settings: Settings, corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: backupFormat, version, settings, corrections }, null, 2)}\n`;
}

/** Why a file is refused, in the reader's words. */
export interface Refusals {
  notOurs: string;
  newerFile: string;
}

/**
 * What is damaged or missing takes its default; what is not ours, or newer than we are, is refused as a whole.
 * @throws {Error} with one of the refusals
 */
export function readBackup(
  text: string,
  refusals: Refusals,
): { settings: Settings; corrections: Correction[] } {
  const file = parse(text);
  if (file?.format !== backupFormat || typeof file.settings !== 'object' || file.settings === null) {
    throw new Error(refusals.notOurs);
  }
  const isNewer = (value: unknown) => typeof value === 'number' && value > version;
  if (isNewer(file.version) || isNewer((file.settings as { version?: unknown }).version)) {
    throw new Error(refusals.newerFile);
  }
  return { settings: repairSettings(file.settings), corrections: repairCorrections(file.corrections) };
}

function parse(
  text: string,
): { format?: unknown; version?: unknown; settings?: unknown; corrections?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
