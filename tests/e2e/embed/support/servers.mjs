import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answering, freePorts } from "../../support/browsers/ports.mjs";

// Real servers with the folder as built, on free ports of this machine.
export const built = fileURLToPath(new URL("../../../../www/dist/", import.meta.url));
const unpacked = fileURLToPath(new URL("../../../../target/tools/servers", import.meta.url));

/** What apt has unpacked for the tests, or what is on the machine anyway. @param {string} path */
const program = (path) => [unpacked + path, path].find(existsSync) ?? path;

/**
 * One nginx for any number of sites, each with a port of its own.
 *
 * @param {(addresses: string[]) => string[]} sites what each of them is told
 * @param {number} [count]
 */
export async function nginx(sites, count = 1) {
  const ports = await freePorts(count);
  const addresses = ports.map((port) => `http://127.0.0.1:${port}/`);
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const told = sites(addresses).map((site, index) => `server { listen 127.0.0.1:${ports[index]}; ${site} }`);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `${each}_temp_path ${folder};`);
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
    load_module ${program("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")};
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
    events {}
    http {
      log_format asked "$server_port $request_method $request_uri $status";
      access_log ${folder}/asked asked;
      ${places.join(" ")}
      ${told.join("\n")}
    }`,
  );
  const server = await started(
    program("/usr/sbin/nginx"),
    ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"],
    ports,
    folder,
  );
  return {
    addresses,
    /** What has been asked of all of them: `of` is the place of the site among them. */
    requests: () =>
      readFileSync(join(folder, "asked"), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(" "))
        .map(([port, method = "", path = "", status = ""]) => ({
          of: ports.indexOf(Number(port)),
          method,
          path,
          status,
        })),
    stop: server.stop,
  };
}

const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "deflate", "brotli", "filter"];

/**
 * Apache with what a distribution tells it of types, languages and compressing by itself.
 *
 * @param {string} told inside the <Directory> of the folder
 * @param {string} [root]
 * @returns {Promise<{ address: string, stop(): Promise<void> }>}
 */
export async function apache(told, root = built) {
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), "apache-"));
  const present = modules
    .map((name) => [name, `/usr/lib/apache2/modules/mod_${name}.so`])
    .filter(([, path = ""]) => existsSync(path));
  // As a distribution may have it.
  writeFileSync(
    join(folder, "types"),
    "application/javascript js\nvideo/mp2t ts\napplication/gzip gz\ntext/html html\ntext/css css\n",
  );
  writeFileSync(
    join(folder, "apache.conf"),
    `${present.map(([name, path]) => `LoadModule ${name}_module ${path}`).join("\n")}
    ServerRoot ${folder}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    PidFile ${folder}/pid
    DefaultRuntimeDir ${folder}
    ErrorLog ${folder}/errors
    TypesConfig ${folder}/types
    AddType application/x-gzip .gz
    AddLanguage br .br
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/wasm
    DirectoryIndex index.html
    DocumentRoot ${root}
    <Directory ${root}>
      Require all granted
      ${told}
    </Directory>`,
  );
  const { stop } = await started(
    "/usr/sbin/apache2",
    ["-D", "FOREGROUND", "-f", join(folder, "apache.conf")],
    [port],
    folder,
  );
  return { address: `http://127.0.0.1:${port}/`, stop };
}

/** @param {string} command @param {string[]} options @param {number[]} ports @param {string} folder */
async function started(command, options, ports, folder) {
  const server = spawn(command, options, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (words) => (said += words));
  const ended = once(server, "exit");
  const kill = () => server.kill();
  // A run that is broken off leaves nothing behind.
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const fallen = ended.then(() => Promise.reject(new Error(`${command} has ended: ${said}`)));
  fallen.catch(() => undefined);
  await Promise.race([fallen, Promise.all(ports.map((port) => answering(`http://127.0.0.1:${port}/`)))]);
  return { stop };
}
