// Ports of this machine for programs of their own, and waiting for those.
import { once } from "node:events";
import { createServer } from "node:net";

/** Held together until all are known, so that they are different ones. @param {number} count */
export async function freePorts(count) {
  const held = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  return Promise.all(
    held.map(async (server) => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close();
      await once(server, "close");
      return port;
    }),
  );
}

/** A program says nothing when it is ready, so it is asked until it answers, whatever it says. @param {string} address */
export async function answering(address) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`${address} does not answer`);
}
