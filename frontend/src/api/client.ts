import type { Problem, Refusal } from "./types";

/** A request that the server refused, with its words. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.detail ?? `The server answered ${status}.`);
    this.name = "Refused";
  }

  get problems(): Problem[] {
    return this.refusal.problems ?? [];
  }
}

/** The server cannot be reached. */
export class Unreachable extends Error {
  constructor() {
    super("The server cannot be reached. Maybe look at the connection, then try again.");
    this.name = "Unreachable";
  }
}

export interface Answer<T> {
  body: T;
  etag: string;
  /** When it was told, if it was kept for lack of a connection; else empty. */
  kept: string;
}

interface Sending {
  method?: string;
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export async function ask<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
  const method = sending.method ?? "GET";
  const headers: Record<string, string> = { Accept: "application/json", ...sending.headers };
  let body = sending.body;
  if (sending.json !== undefined) {
    headers["Content-Type"] = "application/json";
    body = JSON.stringify(sending.json);
  }
  if (method !== "GET") {
    headers["X-XSRF-TOKEN"] = await csrfToken();
  }
  const init: RequestInit = { method, headers, credentials: "same-origin" };
  if (body !== undefined) init.body = body;
  if (sending.signal) init.signal = sending.signal;
  const response = await reach(path, init);
  const text = await response.text();
  if (!response.ok) {
    throw new Refused(response.status, refusalOf(text));
  }
  const header = (name: string) => response.headers.get(name) ?? "";
  return { body: (text === "" ? null : JSON.parse(text)) as T, etag: header("ETag"), kept: header("Kept-At") };
}

export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await ask<T>(path, signal ? { signal } : {})).body;

export const post = async <T>(path: string, json: unknown, headers: Record<string, string> = {}): Promise<T> =>
  (await ask<T>(path, { method: "POST", json, headers })).body;

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new Unreachable();
  }
}

function refusalOf(text: string): Refusal {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return {};
  }
}

/** Any answer of the server brings the cookie. */
async function csrfToken(): Promise<string> {
  if (cookie("XSRF-TOKEN") === "") {
    await reach("/actuator/health", { credentials: "same-origin" });
  }
  return cookie("XSRF-TOKEN");
}

function cookie(name: string): string {
  const start = `${name}=`;
  return document.cookie.split("; ").find((one) => one.startsWith(start))?.slice(start.length) ?? "";
}
