// A message to a background that may be asleep or just being stopped.

/** One that is being stopped hears nothing; the next message starts it anew. */
const restMs = 200;
const mostTries = 5;

/**
 * @param send - sends the message once
 * @param isConnected - false once the extension is gone: nobody will ever hear it then
 * @throws where the message cannot be delivered, or what answers it is gone
 */
export async function deliver(
  send: () => Promise<unknown> | undefined,
  isConnected: () => boolean,
): Promise<unknown> {
  for (let tries = mostTries; ; tries--) {
    try {
      return await send();
    } catch (error) {
      // Only what nobody has heard is said again.
      if (tries === 1 || !isConnected() || !/Receiving end/.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
}
