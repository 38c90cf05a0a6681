/** Has the service worker keep the page and what is shown first, also what was loaded before it was there. */
export async function keepForLater() {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance
    .getEntriesByType("resource")
    .map((entry) => new URL(entry.name))
    .filter((url) => url.origin === location.origin && /^\/(assets|api\/me)\/|^\/icon\.svg$/.test(url.pathname))
    .map((url) => url.pathname + url.search);
  active?.postMessage({ keep: ["/", "/api/session", ...new Set(loaded)] });
}
