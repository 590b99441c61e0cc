// A CONNECT proxy that leads the practice hosts to the local server and turns everything else away. It lets a browser keep the
// true addresses (https://i.mi.com/... without a port), and lets a test say "nothing else was contacted".
import { createServer, type Server } from 'node:http';
import net from 'node:net';

export interface Proxy {
  server: Server;
  close(): Promise<void>;
}

export function makeProxy(hosts: readonly string[], targetPort: number, refused: string[]): Proxy {
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  };

  const server = createServer((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });

  server.on('connect', (request, client: net.Socket, head: Buffer) => {
    keep(client);
    // Before anything else: a browser may reset a socket that it was refused on.
    client.on('error', () => client.destroy());
    const [host = '', port = ''] = (request.url ?? '').split(':');
    if (!hosts.includes(host) || port !== '443') {
      refused.push(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = net.connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  server.on('clientError', (_error, socket) => socket.destroy());

  return {
    server,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
