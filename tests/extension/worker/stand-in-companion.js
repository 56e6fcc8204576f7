/** A companion of the tests' own: a real HTTP server that keeps to the worker's side of the contract. */
import { createHash, createHmac, randomBytes } from "node:crypto";
import { createServer } from "node:http";

/** What it is asked lands in `asked`; `reply` may answer a request in place of the usual answers. */
export async function startCompanion({ port = 0, apiVersions = [1], version = "0.1.0" } = {}) {
  const companion = {
    asked: [],
    token: null,
    nextToken: null,
    clientId: null,
    instance: randomBytes(8).toString("hex"),
    pairing: null,
    reply: () => null,
    apiVersions,
    version,
  };
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    companion.asked.push(asked);
    const answer = (await companion.reply(asked, companion)) ?? usualAnswer(asked, companion);
    const headers = { "Content-Type": "application/json", "Afterword-Version": companion.version, ...answer.headers };
    response.writeHead(answer.status, removeNull(headers));
    response.end(JSON.stringify(answer.value ?? null));
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  companion.port = server.address().port;
  companion.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  companion.connect = () => {
    companion.token = randomBytes(32).toString("hex");
    companion.clientId = randomBytes(8).toString("hex");
    return { client_id: companion.clientId, token: companion.token, connected_at: 0 };
  };
  return companion;
}

export const paths = (companion) => companion.asked.map(({ path }) => path);

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString();
  return { method: request.method, path: request.url, headers: request.headers, body: text ? JSON.parse(text) : null };
}

function usualAnswer({ path, body, headers, method }, companion) {
  const open = OPEN[path];
  if (open) return open(body, companion);
  takeNewToken(headers.authorization, companion);
  if (!companion.token || headers.authorization !== `Bearer ${companion.token}`) return refuse(401, "not_connected");
  return (CLOSED[`${method} ${path}`] ?? (() => refuse(404, "not_found")))(body, companion);
}

/** The first use of a renewed key ends the one before it. */
function takeNewToken(authorization, companion) {
  if (!companion.nextToken || authorization !== `Bearer ${companion.nextToken}`) return;
  companion.token = companion.nextToken;
  companion.nextToken = null;
}

const OPEN = {
  "/health": (_body, { instance, apiVersions }) => ({
    status: 200,
    value: { name: "Afterword", version: "0.1.0", api_versions: apiVersions, instance },
  }),
  "/api/v1/hello": ({ client_id: clientId, nonce }, companion) => {
    if (!companion.apiVersions.includes(1)) return refuse(404, "not_found");
    if (clientId !== companion.clientId) return refuse(401, "not_connected");
    const [proof, nextProof] = [companion.token, companion.nextToken].map((token) => token && prove(token, nonce, companion));
    return { status: 200, value: { proof, next_proof: nextProof, instance: companion.instance } };
  },
  "/pair/start": (_body, companion) => {
    companion.pairing = { pairing_id: "p1", secret: randomBytes(32).toString("hex"), status: "waiting" };
    const { pairing_id, secret } = companion.pairing;
    return { status: 201, value: { pairing_id, secret, code: "482193", expires_in_seconds: 120 } };
  },
  "/pair/poll": ({ secret }, companion) => {
    const { pairing } = companion;
    if (pairing?.secret !== secret) return refuse(404, "pairing_unknown");
    if (pairing.status === "waiting") return { status: 200, value: { status: "waiting", client_id: null, token: null } };
    companion.pairing = null;
    const key = pairing.status === "allowed" ? companion.connect() : { client_id: null, token: null };
    companion.letInBy = pairing.secret;
    return { status: 200, value: { status: pairing.status, client_id: key.client_id, token: key.token } };
  },
  "/pair/cancel": ({ secret }, companion) => takeBack(secret, companion),
};

function takeBack(secret, companion) {
  if (companion.pairing?.secret === secret) companion.pairing = null;
  else if (companion.letInBy === secret) companion.token = companion.clientId = companion.letInBy = null;
  else return refuse(404, "pairing_unknown");
  return { status: 200, value: {} };
}

function prove(token, nonce, { port, instance }) {
  const key = createHash("sha256").update(`proof\0${token}`).digest();
  return createHmac("sha256", key).update(`${nonce}|127.0.0.1:${port}|${instance}`).digest("hex");
}

const CLOSED = {
  "POST /api/v1/token/rotate": (_body, companion) => {
    companion.nextToken = randomBytes(32).toString("hex");
    return { status: 201, value: { token: companion.nextToken } };
  },
  "POST /api/v1/events": (body) => ({ status: 201, value: { event_id: 1, case: { case_id: 7, ...body.case } } }),
  "POST /api/v1/cases": (body) => ({ status: 201, value: { case_id: 8, ...body } }),
  "GET /api/v1/settings": () => ({
    status: 200,
    value: { sign_off_name: "Mina Okafor", phone: "", notice_enabled: true },
  }),
  "POST /api/v1/session-link": (body, { port }) => ({
    status: 201,
    value: { url: `http://127.0.0.1:${port}/session/once?next=${body.path ?? "/"}` },
  }),
};

function refuse(status, code) {
  return { status, value: { code, message: `${code}.`, details: {} } };
}

function removeNull(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== null));
}

