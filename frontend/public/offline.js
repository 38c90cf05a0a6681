// Keeps the page and an agent's last loaded weeks for when there is no connection. Nothing else of the API is kept.
const PAGE = "page";
const MINE = "mine";
const OWN = ["/api/me/shifts", "/api/session"];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// Whoever signs out leaves nothing behind.
self.addEventListener("message", (event) => {
  if (event.data === "forget") event.waitUntil(caches.delete(MINE));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/") || url.pathname === "/icon.svg") event.respondWith(keptFirst(request));
  else if (request.mode === "navigate") event.respondWith(freshFirst(request, PAGE, "/"));
  else if (OWN.includes(url.pathname)) event.respondWith(freshFirst(request, MINE, url.pathname));
});

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
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(key, answer.clone());
    return answer;
  } catch (unreachable) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw unreachable;
  }
}
