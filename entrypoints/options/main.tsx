// The options page: shows what is stored, stores what the reader chooses, and follows changes made elsewhere.

import { render } from 'preact';
import type { Choices, KeptCorrection, OptionsActions, Shortcut } from '../../components/options/choices.ts';
import { Options } from '../../components/options/Options.tsx';
import { speaker } from '../../components/strings.ts';
import { entityIndex } from '../../generated/entity-index.ts';
import { readLanguages } from '../../generated/languages.ts';
import { measuredScores } from '../../generated/scores.ts';
import { options as messages } from '../../generated/strings.ts';
import { extensionVersion, forget, openShortcuts, readShortcuts } from '../../platform/extension-pages.ts';
import {
  changeCorrections,
  changeSettings,
  defaultSettings,
  onStorageChange,
  readCorrections,
  readPolicy,
  readSettings,
  type Settings,
  writeSettings,
} from '../../platform/settings.ts';
import { applyTheme, chooseUiLang } from '../pages/page-language.ts';
import { adoptMarkStyle, paintRanges } from '../pages/paint.ts';
import { save } from '../pages/save.ts';
import { backupText, readBackup } from './backup.ts';

const uiLang = chooseUiLang();
const say = speaker(messages, uiLang);
document.title = `${say('title')} – Coalition Lens`;
adoptMarkStyle();

const languages = readLanguages.map(({ code, tier }) => ({ code, tier, measured: measuredScores[code] }));

let settings: Settings;
let corrections: KeptCorrection[];
let fixed: ReadonlySet<keyof Choices>;
let shortcuts: Shortcut[] = [];

async function read(): Promise<void> {
  const [now, kept, policy] = await Promise.all([readSettings(), readCorrections(), readPolicy()]);
  settings = now;
  corrections = kept;
  fixed = new Set(Object.keys(policy) as (keyof Choices)[]);
  show();
}

const actions: OptionsActions = {
  change(choices) {
    // Shown at once; what is stored comes back and corrects it where it must.
    settings = { ...settings, ...choices };
    show();
    void changeSettings(choices);
  },
  setCorrections(list) {
    corrections = list;
    show();
    void changeCorrections(() => list);
  },
  exportAll: () =>
    save('coalition-lens-settings.json', 'application/json', backupText(settings, corrections)),
  async importFrom(file) {
    const backup = readBackup(await file.text(), { notOurs: say('notOurs'), newerFile: say('newerFile') });
    await writeSettings(backup.settings);
    await changeCorrections(() => backup.corrections);
  },
  reset() {
    void writeSettings(defaultSettings);
    void changeCorrections(() => []);
    void forget('dossier');
  },
  openShortcuts: () => void openShortcuts(),
};

const paint = (ranges: Parameters<typeof paintRanges>[0], { markStyle }: Choices) =>
  paintRanges(ranges, markStyle === 'underline-and-fill');

function show(): void {
  applyTheme(settings);
  render(
    <Options
      uiLang={uiLang}
      choices={settings}
      fixed={fixed}
      corrections={corrections}
      languages={languages}
      shortcuts={shortcuts}
      index={entityIndex}
      version={extensionVersion()}
      paint={paint}
      actions={actions}
    />,
    document.getElementById('app')!,
  );
}

async function start(): Promise<void> {
  await read();
  shortcuts = await readShortcuts();
  show();
  onStorageChange(() => void read(), new AbortController().signal);
}

void start();
