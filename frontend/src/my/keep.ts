/** What is shown without a connection. */
const MINE = ["/", "/api/session", "/api/me/shifts", "/api/me/changes", "/api/me/agent"];

/** Has the service worker keep the page and what is shown first, also what was loaded before it was there. */
export async function keepForLater() {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  const { active } = await navigator.serviceWorker.ready;
  const scripts = [...document.scripts].map((script) => script.src);
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=icon], link[rel=stylesheet], link[rel=modulepreload]")];
  const files = [import.meta.url, ...scripts, ...links.map((link) => link.href)].filter((file) => file !== "");
  active?.postMessage({ keep: [...MINE, ...new Set(files)] });
}
