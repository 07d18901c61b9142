// A page's calls to a background that may be asleep, waking or gone.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'ours', sendMessage };
const unheard = new Error('Could not establish connection. Receiving end does not exist.');

vi.stubGlobal('browser', { runtime });
const { callBackground } = await import('../../platform/content.ts');
const call = () => callBackground('annotateFrame', { lang: 'en' });

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  runtime.id = 'ours';
});
afterEach(() => {
  vi.useRealTimers();
});

test('a background that was just being stopped is asked again', async () => {
  sendMessage.mockRejectedValueOnce(unheard).mockResolvedValueOnce({ ok: true, value: undefined });
  const answer = call();
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ok: true, value: undefined });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('what it may have heard is not said twice', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'));
  const answer = call();
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({
    ok: false,
    error: 'Error: The message port closed before a response was received.',
  });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('where it never hears, the call ends as a failure', async () => {
  sendMessage.mockRejectedValue(unheard);
  const answer = call();
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ok: false, error: String(unheard) });
  expect(sendMessage).toHaveBeenCalledTimes(5);
});

test('a script that an update left behind falls silent', async () => {
  sendMessage.mockRejectedValue(unheard);
  const answer = call();
  delete runtime.id;
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ok: false, error: String(unheard) });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
