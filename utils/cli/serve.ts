/**
 * A web server on this machine alone that answers for any host name: the browser is told that every name lives here.
 */
import { createServer, type IncomingMessage } from 'node:http';

interface Reply {
  body: string | Buffer;
  /** `text/html; charset=utf-8` where it is left out. */
  type?: string;
  headers?: Record<string, string>;
}

/** What is at an address; undefined is "not found". */
export type Site = (address: URL) => Reply | undefined | Promise<Reply | undefined>;

export interface Server {
  port: number;
  /** Every address that was asked for, in order, without the port. */
  asked: string[];
  /** Replaces what is served. */
  show(site: Site): void;
  close(): Promise<void>;
}

/** The address that the browser meant; the port of a test is not part of it. */
function addressOf({ headers, url }: IncomingMessage): URL {
  const host = (headers.host ?? 'localhost').replace(/:\d+$/, '');
  return new URL(url ?? '/', `http://${host}`);
}

/** Starts a server on a free port of the loopback interface. @throws where there is none. */
export async function serve(first: Site): Promise<Server> {
  let site = first;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    asked.push(address.href);
    void (async () => {
      const reply = await site(address);
      if (!reply) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
        return;
      }
      const type = reply.type ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...reply.headers });
      response.end(reply.body);
    })().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The server has no port.');
  return {
    port: bound.port,
    asked,
    show(next) {
      site = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
