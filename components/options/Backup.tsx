import { useRef, useState } from 'preact/hooks';
import { options as messages } from '../../generated/strings.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { OptionsActions } from './choices.ts';

/** Settings and corrections as a file, from a file, and back to the beginning. */
export function Backup({ uiLang, actions }: { uiLang: UiLang; actions: OptionsActions }) {
  const say = speaker(messages, uiLang);
  const [told, setTold] = useState('');
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  async function onImport(file: File | undefined) {
    if (file === undefined) return;
    try {
      await actions.importFrom(file);
      setTold(say('imported'));
    } catch (error) {
      setTold(say('importFailed', { why: error instanceof Error ? error.message : String(error) }));
    }
    if (input.current) input.current.value = '';
  }

  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.exportAll}>
          {say('export')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {say('import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          class="unseen"
          tabIndex={-1}
          aria-label={say('import')}
          onChange={(event) => void onImport(event.currentTarget.files?.[0])}
        />
        {isAsking ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                actions.reset();
                setAsking(false);
                setTold(say('resetDone'));
              }}
            >
              {say('resetSure')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {say('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {say('reset')}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
    </>
  );
}
