import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, Refused, Unreachable } from "./client";

const answers: { status: number; body: string; etag?: string }[] = [];
const asked: { path: string; init: RequestInit }[] = [];

vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
  asked.push({ path, init });
  const answer = answers.shift();
  if (!answer) return Promise.reject(new TypeError("no network"));
  document.cookie = "XSRF-TOKEN=token";
  return Promise.resolve(
    new Response(answer.body, { status: answer.status, headers: answer.etag ? { ETag: answer.etag } : {} }),
  );
});

afterEach(() => {
  answers.length = 0;
  asked.length = 0;
});

describe("a request", () => {
  it("that changes something first gets the token that it has to show", async () => {
    document.cookie = "XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT";
    answers.push({ status: 200, body: "{}" }, { status: 200, body: '{"a": 1}', etag: '"7"' });
    expect(await ask("/api/x", { method: "POST", json: { b: 2 } })).toEqual({ body: { a: 1 }, etag: '"7"', kept: "" });
    expect(asked.map((one) => one.path)).toEqual(["/actuator/health", "/api/x"]);
    expect(asked[1]?.init.headers).toMatchObject({ "X-XSRF-TOKEN": "token", "Content-Type": "application/json" });
  });

  it("that is refused carries the problems", async () => {
    answers.push({ status: 422, body: '{"detail": "No.", "problems": [{"column": "pool"}]}' });
    const refused = await ask("/api/x").catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 422, message: "No.", problems: [{ column: "pool" }] });
  });

  it("that a proxy refuses in its own words still says something", async () => {
    answers.push({ status: 502, body: "<html>Bad gateway</html>" });
    await expect(ask("/api/x")).rejects.toThrow("The server answered 502.");
  });

  it("that reaches nobody says so", async () => {
    await expect(ask("/api/x")).rejects.toBeInstanceOf(Unreachable);
  });
});
