import { useState } from 'preact/hooks';
import { popup as messages } from '../../generated/strings.ts';
import { speaker, type UiLang } from '../strings.ts';
import type { ExportFormat } from './actions.ts';

interface TakeAlongProps {
  uiLang: UiLang;
  /** Copies or saves. @throws where the browser refuses */
  take: (format: ExportFormat) => Promise<void>;
}

const formats = [
  ['markdown', 'copyMarkdown'],
  ['csv', 'saveCsv'],
  ['json', 'saveJson'],
  ['annotations', 'saveAnnotations'],
] as const;

/** The list to take away, in four shapes. */
export function TakeAlong({ uiLang, take }: TakeAlongProps) {
  const say = speaker(messages, uiLang);
  const [told, setTold] = useState('');

  async function onTake(format: ExportFormat) {
    try {
      await take(format);
      setTold(say(format === 'markdown' ? 'copied' : 'saved'));
    } catch (error) {
      setTold(say('failed', { why: error instanceof Error ? error.message : String(error) }));
    }
  }

  return (
    <details class="take-along">
      <summary>{say('takeAlong')}</summary>
      <div class="formats">
        {formats.map(([format, words]) => (
          <button key={format} type="button" class="button" onClick={() => onTake(format)}>
            {say(words)}
          </button>
        ))}
      </div>
      <p role="status" class="small">
        {told}
      </p>
    </details>
  );
}
