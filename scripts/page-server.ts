// Serves what `npm start` opens and what the end-to-end tests visit: pages on localhost, nothing else.

import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

export interface Served {
  body: string | Buffer;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** `http://localhost:PORT` */
  origin: string;
  /** Every address that was asked for, in order. */
  requests: string[];
  close(): void;
}

/**
 * @param answer - what to serve under a path; undefined: look into `folder`
 * @param folder - files beside the page, such as its pictures
 */
export function servePages(
  answer: (path: string) => Served | undefined,
  folder?: string,
): Promise<PageServer> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(`${request.headers.host}${request.url}`);
    const served = answer(path);
    if (served) {
      response.writeHead(200, {
        'content-type': types['.html'],
        'cache-control': 'no-store',
        ...served.headers,
      });
      response.end(served.body);
      return;
    }
    const file = folder === undefined ? undefined : join(folder, normalize(path));
    if (file?.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(200, {
        'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      });
      createReadStream(file).pipe(response);
      return;
    }
    response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://localhost:${port}`,
        requests,
        close: () => server.closeAllConnections() ?? server.close(),
      });
    });
  });
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asText = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes[char] as string);

/** A plain text as an article: each of its lines a paragraph. */
export function articleOf(
  text: string,
  { title, lang, date }: { title: string; lang: string; date?: string | undefined },
): string {
  const paragraphs = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${asText(line)}</p>`);
  return `<!doctype html>
<html lang="${asText(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${asText(title)}</title>
${date === undefined ? '' : `<meta property="article:published_time" content="${asText(date)}">`}
<style>
:root { color-scheme: light dark }
body { margin: 3rem auto; max-width: 42rem; padding: 0 1rem; font: 1.15rem/1.6 Georgia, serif }
</style>
</head>
<body>
<article>
${paragraphs.join('\n')}
</article>
</body>
</html>
`;
}
