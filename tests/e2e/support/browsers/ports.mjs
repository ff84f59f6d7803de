// Ports for servers and drivers that the tests start.
import { once } from "node:events";
import { createServer } from "node:net";

/** Holds all ports until the last one is known, so that they differ. @param {number} count */
export async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  return Promise.all(
    servers.map(async (server) => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close();
      await once(server, "close");
      return port;
    }),
  );
}

/** Waits until a server responds, with whatever status. @param {string} address */
export async function waitForServer(address) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${address} does not respond`);
}
