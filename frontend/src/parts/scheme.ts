import { useSyncExternalStore } from "react";

/** What somebody chose; the system's where nobody did. */
export const CHOICES = ["system", "light", "dark"] as const;
export type Choice = (typeof CHOICES)[number];

const KEPT = "hillsboro.scheme";
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

const chosen = (): Choice => CHOICES.find((one) => one === localStorage.getItem(KEPT)) ?? "system";

const shown = (): "dark" | "light" => {
  const choice = chosen();
  return choice === "system" ? (dark.matches ? "dark" : "light") : choice;
};

/** The style sheets have one set of colors for each. */
export function applyScheme() {
  document.documentElement.dataset["scheme"] = shown();
  for (const listener of listeners) listener();
}

dark.addEventListener("change", applyScheme);

export function choose(choice: Choice) {
  localStorage.setItem(KEPT, choice);
  applyScheme();
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export const useChoice = (): Choice => useSyncExternalStore(subscribe, chosen);

/** Canvases are drawn anew when the colors change. */
export const useScheme = (): "dark" | "light" => useSyncExternalStore(subscribe, shown);
