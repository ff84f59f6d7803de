import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const built = fileURLToPath(new URL("../../../www/dist/", import.meta.url));

/**
 * Serves the built site on a free port and records the requests.
 *
 * @typedef {{ address: string, requests: string[], close(): Promise<void> }} Site
 * @param {Record<string, string>} [headers] sent with every file
 * @param {string} [folder] served instead of the site
 * @param {Record<string, string>} [pages] additional pages, by path
 * @returns {Promise<Site>}
 */
export async function serve(headers = {}, folder = built, pages = {}) {
  const files = sirv(folder, { etag: true });
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.setHeaders(new Map(Object.entries(headers)));
    const page = pages[new URL(request.url ?? "", "http://site").pathname];
    if (page !== undefined) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(page);
      return;
    }
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
