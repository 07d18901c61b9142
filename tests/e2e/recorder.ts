// A proxy that writes down every request of a browser, and lets through only what goes to this machine.

import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

export interface Recorder {
  /** Requests to other machines, in order. */
  foreign: string[];
  chromiumArgs: string[];
  firefoxPreferences: Record<string, unknown>;
  close(): void;
}

const isLocal = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);

/** Requests that a browser makes for itself, whatever is installed in it. */
const ofTheBrowser =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)(?::\d+)?$/;

export function recordRequests(): Promise<Recorder> {
  const foreign: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://unknown');
    if (!isLocal(address.host)) {
      if (!ofTheBrowser.test(address.host)) foreign.push(address.href);
      response.writeHead(502).end();
      return;
    }
    const onward = send(address, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    if (!isLocal(host)) {
      if (!ofTheBrowser.test(host)) foreign.push(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${host}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        foreign,
        // Without the brackets the browsers go past the proxy to this machine.
        chromiumArgs: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
        firefoxPreferences: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
          'network.proxy.allow_hijacking_localhost': true,
        },
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
