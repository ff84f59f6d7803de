import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePorts, waitForServer } from "../../support/browsers/ports.mjs";

// nginx and Apache with the built folder, on free ports.
export const built = fileURLToPath(new URL("../../../../www/dist/", import.meta.url));
const unpacked = fileURLToPath(new URL("../../../../target/tools/servers", import.meta.url));

/** The program unpacked for the tests, or the installed one. @param {string} path */
const program = (path) => [unpacked + path, path].find(existsSync) ?? path;

/**
 * Starts one nginx for any number of sites, each on its own port.
 *
 * @param {(addresses: string[]) => string[]} sites the configuration of each site
 * @param {number} [count]
 */
export async function startNginx(sites, count = 1) {
  const ports = await freePorts(count);
  const addresses = ports.map((port) => `http://127.0.0.1:${port}/`);
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const servers = sites(addresses).map((site, index) => `server { listen 127.0.0.1:${ports[index]}; ${site} }`);
  const tempPaths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `${each}_temp_path ${folder};`);
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
    load_module ${program("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")};
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
    events {}
    http {
      log_format requests "$server_port $request_method $request_uri $status";
      access_log ${folder}/requests requests;
      ${tempPaths.join(" ")}
      ${servers.join("\n")}
    }`,
  );
  const server = await startProgram(
    program("/usr/sbin/nginx"),
    ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"],
    ports,
    folder,
  );
  return {
    addresses,
    /** The requests to all sites; `site` is the index of the site. */
    requests: () =>
      readFileSync(join(folder, "requests"), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(" "))
        .map(([port, method = "", path = "", status = ""]) => ({
          site: ports.indexOf(Number(port)),
          method,
          path,
          status,
        })),
    stop: server.stop,
  };
}

const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "deflate", "brotli", "filter"];

/**
 * Starts Apache with the media types, languages and compression that a distribution configures.
 *
 * @param {string} configuration inside the <Directory> of the folder
 * @param {string} [root]
 * @returns {Promise<{ address: string, stop(): Promise<void> }>}
 */
export async function startApache(configuration, root = built) {
  const [port = 0] = await freePorts(1);
  const folder = mkdtempSync(join(tmpdir(), "apache-"));
  const present = modules
    .map((name) => [name, `/usr/lib/apache2/modules/mod_${name}.so`])
    .filter(([, path = ""]) => existsSync(path));
  // Like the file of a distribution.
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
      ${configuration}
    </Directory>`,
  );
  const { stop } = await startProgram(
    "/usr/sbin/apache2",
    ["-D", "FOREGROUND", "-f", join(folder, "apache.conf")],
    [port],
    folder,
  );
  return { address: `http://127.0.0.1:${port}/`, stop };
}

/** @param {string} command @param {string[]} options @param {number[]} ports @param {string} folder */
async function startProgram(command, options, ports, folder) {
  const server = spawn(command, options, { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  server.stderr.on("data", (chunk) => (stderr += chunk));
  const exited = once(server, "exit");
  const kill = () => server.kill();
  // An aborted run leaves no process behind.
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    server.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = exited.then(() => Promise.reject(new Error(`${command} exited: ${stderr}`)));
  failed.catch(() => undefined);
  await Promise.race([failed, Promise.all(ports.map((port) => waitForServer(`http://127.0.0.1:${port}/`)))]);
  return { stop };
}
