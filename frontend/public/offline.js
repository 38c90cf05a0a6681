// Keeps the page and an agent's last loaded weeks for when there is no connection. Nothing else of the API is kept.
const PAGE = "page";
const MINE = "mine";
const OWN = ["/api/session", "/api/me/shifts", "/api/me/changes", "/api/me/agent"];
// Where the network takes longer, what was kept is shown.
const PATIENCE_MILLIS = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  // Whoever signs out leaves nothing behind.
  if (event.data === "forget") event.waitUntil(caches.delete(MINE));
  // What was loaded before we were there to keep it.
  if (event.data?.keep) event.waitUntil(keepAll(event.data.keep));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (isLasting(url)) event.respondWith(keptFirst(request));
  else if (request.mode === "navigate" && !isFile(url)) event.respondWith(freshFirst(request, PAGE, "/"));
  else if (OWN.includes(url.pathname)) event.respondWith(freshFirst(request, MINE, url.pathname));
});

const isLasting = (url) => url.pathname.startsWith("/assets/") || url.pathname === "/icon.svg";
const isFile = (url) => url.pathname.startsWith("/api/") || url.pathname.startsWith("/calendar/");

async function keptFirst(request) {
  const cache = await caches.open(PAGE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function freshFirst(request, name, key) {
  const cache = await caches.open(name);
  const kept = await cache.match(key);
  const fresh = fetch(request).then(async (answer) => {
    if (answer.ok) await keep(cache, key, answer.clone());
    return kept && answer.status >= 500 ? kept : answer;
  });
  if (!kept) return fresh;
  const tired = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS, kept));
  return Promise.race([fresh.catch(() => kept), tired]);
}

/** With the moment at which it was told, for whoever reads it later. */
async function keep(cache, key, answer) {
  const headers = new Headers(answer.headers);
  headers.set("Kept-At", new Date().toISOString());
  await cache.put(key, new Response(await answer.blob(), { status: answer.status, headers }));
}

async function keepAll(paths) {
  const [page, mine] = [await caches.open(PAGE), await caches.open(MINE)];
  const urls = paths.map((path) => new URL(path, self.location.origin));
  const known = new Set(urls.map((url) => url.href));
  for (const old of await page.keys()) {
    if (isLasting(new URL(old.url)) && !known.has(old.url)) await page.delete(old);
  }
  await Promise.all(
    urls.map(async (url) => {
      if (isLasting(url) && (await page.match(url))) return;
      const answer = await fetch(url);
      if (!answer.ok) return;
      if (isLasting(url)) await page.put(url, answer);
      else if (OWN.includes(url.pathname)) await keep(mine, url.pathname, answer);
      else if (url.pathname === "/") await keep(page, "/", answer);
    }),
  );
}
