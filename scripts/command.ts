// How the commands of this folder end: what its caller can mend is one line on stderr and the status 1.

/**
 * @param main - the command; gives its exit status
 * @throws what is our own mistake, with its stack
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(lineOf(error));
    process.exitCode = 1;
  }
}

function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // `parseArgs` goes on with advice that fits few.
  if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
    return `${error.message.split(/\. |\n/)[0]}; --help tells what there is.`;
  if (error instanceof TypeError || error instanceof ReferenceError) throw error;
  return error.message;
}
