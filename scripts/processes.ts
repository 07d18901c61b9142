/** Starting other programs, for the commands in this folder. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The repository's folder. */
export const root = dirname(import.meta.dirname);

interface RunOptions {
  /** `stderr`: show the program's output, all of it as messages. `collect`: keep it for the caller. */
  output: 'stderr' | 'collect';
  env?: Record<string, string>;
}

export interface Ended {
  /** Exit status as a shell would give it: 128 + signal where a signal ended the program. */
  status: number;
  /** Standard output alone; empty unless collected. */
  stdout: string;
  /** Everything that it printed, in order; empty unless collected. */
  output: string;
}

/** Run a program in the repository's folder, on this Node, with the installed tools on its PATH. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env['PATH']];
  const isTool = program !== process.execPath && process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      // What is collected is shown later, indented or in a message: without colours.
      env: {
        ...process.env,
        ...(options.output === 'collect' ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}),
        ...options.env,
        PATH: path.join(delimiter),
      },
      stdio: options.output === 'collect' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      shell: isTool,
    });
    const ended: Ended = { status: 1, stdout: '', output: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      ended.stdout += text;
      ended.output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      ended.output += text;
    });
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ ...ended, status: status ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
    });
  });
}
