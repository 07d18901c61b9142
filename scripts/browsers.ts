/** Where this machine's browsers are, and how to get them where they are not. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser } from './build.ts';
import { run } from './processes.ts';

/** What apt calls them on Debian. The l10n packages are for the tests that read the interface in French. */
const debianPackages = ['chromium', 'firefox-esr', 'chromium-l10n', 'firefox-esr-l10n-fr'];

export const variables = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' } satisfies Record<Browser, string>;

/** Names to look for on the PATH, the likeliest first. */
const commandNames = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} satisfies Record<Browser, string[]>;

function usualPaths(browser: Browser): string[] {
  if (process.platform === 'darwin') {
    const programs = {
      chromium: ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge'],
      firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'],
    };
    return programs[browser].flatMap((name) => {
      const file = browser === 'firefox' ? 'firefox' : name;
      const inside = join('Applications', `${name}.app`, 'Contents', 'MacOS', file);
      return [join('/', inside), join(homedir(), inside)];
    });
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    const inside = {
      chromium: [
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ],
      firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    };
    return folders.flatMap((folder) => (folder ? inside[browser].map((path) => join(folder, path)) : []));
  }
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return commandNames[browser].flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The browser to use: `CHROME_BIN` or `FIREFOX_BIN` where it is set, else the first of the usual places.
 * @returns path of the program; undefined where there is none
 * @throws {Error} where the variable names no file
 */
export function findBrowser(browser: Browser): string | undefined {
  const named = process.env[variables[browser]];
  if (named) {
    if (!isFile(named)) throw new Error(`${variables[browser]} is set to ${named}, which is not a file.`);
    return named;
  }
  return usualPaths(browser).find(isFile);
}

function isDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  // Debian's own: Ubuntu's packages of these names only point to snaps.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const isRoot = () => process.getuid?.() === 0;

/** What to type on this machine to get a browser. */
function installCommand(browser: Browser): string {
  if (isDebian()) return `sudo apt-get install --yes --no-install-recommends ${debianPackages.join(' ')}`;
  const name = browser === 'chromium' ? 'chromium' : 'firefox';
  if (process.platform === 'darwin') return `brew install --cask ${name}`;
  if (process.platform === 'win32')
    return `winget install ${browser === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${name}`;
  if (existsSync('/usr/bin/pacman')) return `sudo pacman -S ${name}`;
  return `install ${browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox'}`;
}

async function debianPackagesMissing(): Promise<string[]> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders
  const query = ['--show', '--showformat', '${Package} ${db:Status-Status}\n', ...debianPackages];
  const { stdout } = await run('dpkg-query', query, { output: 'collect' });
  const installed = stdout.split('\n').filter((line) => line.endsWith(' installed'));
  return debianPackages.filter((name) => !installed.includes(`${name} installed`));
}

async function installOnDebian(packages: string[]): Promise<void> {
  console.error(`Installing ${packages.join(', ')} …`);
  const options = { output: 'stderr', env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const update = await run('apt-get', ['update', '--quiet'], options);
  // An old list may still do; a package that is missing is what counts.
  if (update.status !== 0) console.error('apt-get update failed; trying with the lists that are here.');
  const install = ['install', '--yes', '--quiet', '--no-install-recommends', ...packages];
  const { status } = await run('apt-get', install, options);
  if (status !== 0)
    throw new Error(`apt-get could not install the browsers (exit status ${status}, see above).`);
}

/**
 * The programs of these browsers, installed first where that needs no question: on Debian, as root.
 * Messages go to stderr.
 * @param options.french - also what the tests need to see the browsers' own interface in French
 * @throws {Error} elsewhere, with the command to run
 */
export async function ensureBrowsers<Wanted extends Browser>(
  wanted: readonly Wanted[],
  options: { french?: boolean } = {},
): Promise<Record<Wanted, string>> {
  const isMissing = (browser: Wanted) => findBrowser(browser) === undefined;
  if ((wanted.some(isMissing) || options.french) && isDebian() && isRoot()) {
    // All in one go: the next command may want the other browser.
    const packages = await debianPackagesMissing();
    if (packages.length > 0) await installOnDebian(packages);
  }
  const missing = wanted.filter(isMissing);
  if (missing.length > 0) {
    const lines = missing.map(
      (browser) =>
        `No ${browser} was found. To get one: ${installCommand(browser)}\n(or name yours in ${variables[browser]})`,
    );
    throw new Error(lines.join('\n'));
  }
  return Object.fromEntries(wanted.map((browser) => [browser, findBrowser(browser)])) as Record<
    Wanted,
    string
  >;
}

/** Could a browser show its window here? */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
