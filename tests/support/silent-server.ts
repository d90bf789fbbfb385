import { createServer, type Socket } from 'node:net';

interface SilentServer {
  url: string;
  close: () => Promise<void>;
}

/**
 * A PostgreSQL server as far as a client can tell, until it falls silent: at once, or after the
 * handshake and so many queries, which it answers with nothing. Connections stay open.
 */
export async function startSilentServer({
  handshake,
  queries,
}: {
  handshake: boolean;
  queries: number;
}): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  let left = queries;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let greeted = false;
    socket.on('data', (data) => {
      if (!greeted && handshake) {
        greeted = true;
        socket.write(Buffer.concat([authenticationOk, readyForQuery]));
        return;
      }
      const kind = String.fromCharCode(data[0] ?? 0);
      const extended = kind === 'P';
      if (greeted && left > 0 && (extended || kind === 'Q')) {
        left -= 1;
        socket.write(
          Buffer.concat([...(extended ? [parsed, bound, noData] : []), selected, readyForQuery]),
        );
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new TypeError('a TCP address has a port');
  }
  return {
    url: `postgres://karta:very-secret@127.0.0.1:${address.port}/trygghet`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
}

/** A message of the protocol: a letter, the length of what follows with itself, the body. */
function message(letter: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter, 'latin1');
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}

const authenticationOk = message('R', Buffer.alloc(4));
const readyForQuery = message('Z', Buffer.from('I'));
const parsed = message('1');
const bound = message('2');
const noData = message('n');
const selected = message('C', Buffer.from('SELECT 0\0'));
