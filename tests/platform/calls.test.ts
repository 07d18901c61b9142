// A call from one of the extension's own pages to a background that is just being stopped.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('../../platform/extension.ts', () => ({ browser: { runtime: { sendMessage } } }));
const { callBackground } = await import('../../platform/calls.ts');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the dossier that opens while the background stops gets its data', async () => {
  const unheard = new Error('Could not establish connection. Receiving end does not exist.');
  sendMessage.mockRejectedValueOnce(unheard).mockResolvedValueOnce({ ok: true, value: 'data' });
  const answer = callBackground('readDataset', {});
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ok: true, value: 'data' });
});
