/** The promises that a manifest makes to the reader, checked on what was built. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from './build.ts';

const hosts = ['http://*/*', 'https://*/*'];

/** Every permission, by browser. A new one is a promise broken: change the design first. */
const permissions = {
  chromium: ['scripting', 'sidePanel', 'storage'],
  firefox: ['scripting', 'storage'],
} satisfies Record<Browser, string[]>;

/** The manifest's only keys: what is not named here (content_scripts, web_accessible_resources …) must not appear. */
const allowedKeys = [
  ...[
    'action',
    'background',
    'commands',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
  ],
  ...['icons', 'manifest_version', 'name', 'options_ui', 'permissions', 'short_name', 'version'],
];
const ownKeys = {
  chromium: ['minimum_chrome_version', 'side_panel', 'storage'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
} satisfies Record<Browser, string[]>;

const minimum = { chromium: '128', firefox: '146.0' } satisfies Record<Browser, string>;

/** What the stores take: Chrome Web Store and addons.mozilla.org, the stricter of both. */
const longest = { extName: 45, extDescription: 132 };

/** Every file that the manifest names, and every message, must be in the package. */
function* missingParts(manifest: Record<string, unknown>, folder: string): Generator<string> {
  const text = JSON.stringify(manifest);
  for (const [, path] of text.matchAll(/"([\w./-]+\.(?:js|html|png|json|svg))"/g)) {
    if (path && !existsSync(join(folder, path))) yield `names ${path}, which is not in the package`;
  }
  const locales = readdirSync(join(folder, '_locales'));
  for (const locale of locales) {
    const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
    for (const [, key] of text.matchAll(/__MSG_(\w+)__/g)) {
      if (key && !messages[key]?.message) yield `uses the message ${key}, which _locales/${locale} lacks`;
    }
    for (const [key, most] of Object.entries(longest)) {
      const { length } = messages[key]?.message ?? '';
      if (length > most)
        yield `${key} of _locales/${locale} has ${length} characters; the stores take ${most}`;
    }
  }
}

/**
 * What is wrong with the manifest of a built extension.
 * @returns one line for each fault; none where all promises hold
 */
export function checkManifest(browser: Browser, folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const faults: string[] = [];
  const expect = (what: string, actual: unknown, wanted: unknown) => {
    if (!isDeepStrictEqual(actual, wanted)) {
      faults.push(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`);
    }
  };
  expect('manifest_version', manifest.manifest_version, 3);
  expect('permissions', manifest.permissions?.toSorted(), permissions[browser]);
  expect('host_permissions', manifest.host_permissions?.toSorted(), hosts);
  const others = Object.keys(manifest).filter((key) => ![...allowedKeys, ...ownKeys[browser]].includes(key));
  expect('keys beyond the known ones', others, []);
  for (const size of ['16', '32', '48', '128']) {
    const icon = manifest.icons?.[size];
    if (icon === undefined) faults.push(`there is no icon of ${size} pixels`);
    else if (existsSync(join(folder, icon))) {
      // Width and height stand in the header of a PNG.
      const header = readFileSync(join(folder, icon));
      const isSize = [16, 20].every((at) => header.readUInt32BE(at) === Number(size));
      if (!isSize) faults.push(`${icon} is not ${size} × ${size} pixels`);
    }
  }
  const policy: string = manifest.content_security_policy?.extension_pages ?? '';
  if (!policy.includes("default-src 'none'") || /unsafe|https?:|\*/.test(policy)) {
    faults.push(`content_security_policy is too wide: ${policy}`);
  }
  if (!/^\d+(\.\d+){1,3}$/.test(manifest.version)) faults.push(`version ${manifest.version} is no store's`);
  if (browser === 'chromium') {
    expect('minimum_chrome_version', manifest.minimum_chrome_version, minimum.chromium);
    if (manifest.storage?.managed_schema === undefined) faults.push('storage.managed_schema is missing');
  } else {
    const { gecko, gecko_android } = manifest.browser_specific_settings ?? {};
    expect('gecko.strict_min_version', gecko?.strict_min_version, minimum.firefox);
    expect('gecko_android.strict_min_version', gecko_android?.strict_min_version, minimum.firefox);
    expect('gecko.data_collection_permissions', gecko?.data_collection_permissions, { required: ['none'] });
    expect('sidebar_action.open_at_install', manifest.sidebar_action?.open_at_install, false);
  }
  faults.push(...missingParts(manifest, folder));
  if (statSync(join(folder, 'sentinel.js'), { throwIfNoEntry: false }) === undefined) {
    faults.push('sentinel.js, which the background registers, is not in the package');
  }
  return faults;
}
