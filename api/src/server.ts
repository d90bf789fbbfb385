import { createServer, type Socket } from 'node:net';
import type { App } from './dependencies.ts';

/** One line that says what to do. */
export class ListenProblem extends Error {
  override name = 'ListenProblem';
}

/** Throws a ListenProblem when something already listens here. Asked before anything is opened or changed. */
export async function checkPortFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(toListenProblem(error, port, host)));
    probe.listen({ port, host, exclusive: true }, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

export interface Listening {
  port: number;
  /**
   * Stops accepting, lets running requests finish, and gives whether they all did. After nine
   * seconds the rest are cut off, so that the database too is closed within ten.
   */
  drain: () => Promise<boolean>;
}

/** Throws a ListenProblem. */
export async function listen(app: App, port: number, host: string): Promise<Listening> {
  const closeQuiet = trackConnections(app);
  try {
    // The usual line names the address: no line of the log holds one, not even ours.
    await app.listen({ port, host, listenTextResolver: () => 'listening' });
  } catch (error) {
    throw toListenProblem(error, port, host);
  }
  const [address] = app.addresses();
  return {
    port: typeof address === 'object' ? address.port : port,
    drain: () => drain(app, closeQuiet),
  };
}

function toListenProblem(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken, by another program or by this one already running: stop it, or choose another port with PORT=${port + 1}.`,
    EACCES: `Port ${port} may not be used by this user: choose one above 1023 with PORT=3000.`,
    EADDRNOTAVAIL: `This machine does not have the address ${host}: correct HOST.`,
    ENOTFOUND: `The address ${host} is not known: correct HOST.`,
  };
  const sentence = typeof code === 'string' ? sentences[code] : undefined;
  return sentence === undefined ? error : new ListenProblem(sentence, { cause: error });
}

const drainMs = 9000;
const lookMs = 50;

async function drain(app: App, closeQuiet: () => void): Promise<boolean> {
  let whole = true;
  const look = setInterval(closeQuiet, lookMs);
  const limit = setTimeout(() => {
    whole = false;
    app.server.closeAllConnections();
  }, drainMs);
  await app.close();
  clearInterval(look);
  clearTimeout(limit);
  return whole;
}

/**
 * Gives what closes every connection without a running request. Node's own closes those that have
 * had one, but browsers also open connections in advance, and those would hold a drain to its end.
 */
function trackConnections({ server }: App): () => void {
  const running = new Map<Socket, number>();
  server.on('connection', (socket) => {
    running.set(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    running.set(socket, (running.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const requests = running.get(socket);
      if (requests !== undefined) {
        running.set(socket, requests - 1);
      }
    });
  });
  return () => {
    for (const [socket, requests] of running) {
      if (requests === 0) {
        socket.destroySoon();
      }
    }
  };
}
