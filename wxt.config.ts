import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * Preact can set an element's HTML from a string; we never do, and the add-on lint rightly asks about it.
 * Without that branch no bundle holds a way from text to markup.
 */
function preactWithoutInnerHtml() {
  return {
    name: 'preact-without-inner-html',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/preact[\\/]dist[\\/]preact\.mjs$/.test(id.split('?')[0] ?? '')) return;
      const result = code.replace(/\((\w+)\.innerHTML=(\w+)\.__html\)/, '0');
      if (result === code) throw new Error('preact changed: its innerHTML branch was not found');
      return { code: result, map: null };
    },
  };
}

const root = import.meta.dirname;

export default defineConfig({
  imports: false, // a file's first lines show what it depends on
  manifestVersion: 3,
  vite: () => ({
    plugins: [preactWithoutInnerHtml()],
    build: {
      target: ['chrome128', 'firefox146'],
      modulePreload: { polyfill: false }, // it would put a fetch() into every page of ours
    },
  }),
  hooks: {
    // Before every build, every `prepare` and every rebuild of the dev server: the data decides which languages
    // there are, so generated/lexicon-<code>.ts becomes the script /lexicon-<code>.js without a list to maintain.
    'entrypoints:found': (_wxt, entrypoints) => {
      // In a process of its own: Node reads the data's modules as they are, where the config's loader rewrites them.
      execFileSync(process.execPath, [join(root, 'scripts/generate.ts')], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      });
      const folder = join(root, 'generated');
      for (const file of readdirSync(folder).sort()) {
        const name = /^(lexicon-[a-z]+)\.ts$/.exec(file)?.[1];
        if (name === undefined || entrypoints.some((entrypoint) => entrypoint.name === name)) continue;
        entrypoints.push({ name, inputPath: join(folder, file), type: 'unlisted-script' });
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en', // public/_locales/ is generated from the `manifest` part of locales/*.yml
    // The sidepanel entrypoint adds `sidePanel` in Chromium. Nothing else is needed: badge, injection and the
    // tab's address rest on the host permissions.
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        // Vite's dev server puts styles into the page; the shipped build has them in files.
        `style-src 'self'${command === 'serve' ? " 'unsafe-inline'" : ''}`,
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    },
    // A browser suggests four keys at most. With Alt+Shift, none is taken by Chromium or Firefox.
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenCard__' },
      'toggle-page': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandToggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'coalition-lens@coalition-lens.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : {
          minimum_chrome_version: '128',
          // Firefox reads its policies without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
