import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { findFreePort } from './server.ts';

interface Asked {
  method: string;
  path: string;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Proxy {
  url: string;
  close: () => Promise<void>;
}

/** The network between a browser and the server, as a test wishes it. */
export interface Network {
  /** Whether a request reaches the server at all. */
  carries?: (asked: Asked) => boolean;
  /** What arrives of the server's answer; undefined = the connection breaks after the server has done its work. */
  answers?: (asked: Asked, answer: Answer) => Answer | undefined;
}

export async function startProxy(target: string, network: Network): Promise<Proxy> {
  const server = createServer((request, response) => {
    // The browser or the server may be killed in the middle.
    answer(request, response).catch(() => request.socket.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = { method: request.method ?? '', path: request.url ?? '' };
    const body = await buffer(request);
    if (network.carries?.(asked) === false) {
      request.socket.destroy();
      return;
    }
    const whole = await forward(target, request, body);
    const shown = network.answers === undefined ? whole : network.answers(asked, whole);
    if (shown === undefined) {
      request.socket.destroy();
      return;
    }
    const { 'transfer-encoding': _chunked, connection: _connection, ...headers } = shown.headers;
    response
      .writeHead(shown.status, { ...headers, 'content-length': shown.body.length })
      .end(shown.body);
  }
  const port = await findFreePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Unpacked and never "not modified", so that a test can read and change it. */
async function forward(target: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const { 'if-none-match': _tag, 'if-modified-since': _date, ...asked } = request.headers;
  const headers = { ...asked, 'accept-encoding': 'identity' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    ask(new URL(request.url ?? '/', target), { method: request.method, headers })
      .once('response', resolve)
      .once('error', reject)
      .end(body);
  });
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) };
}
