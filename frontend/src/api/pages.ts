import { ask, get } from "./client";
import type { Page } from "./types";

const MOST = 500;
const AT_ONCE = 4;

export const withQuery = (path: string, query: Record<string, string | number | undefined>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  return given.length === 0
    ? path
    : `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
};

/** A whole list, page by page, some at a time. */
export async function all<T>(path: string, query: Record<string, string> = {}): Promise<T[]> {
  const first = await get<Page<T>>(withQuery(path, { ...query, limit: MOST }));
  return [...first.items, ...(await rest<T>(path, query, first.total)).flatMap((page) => page.body.items)];
}

/**
 * The same of one version: all pages carry the same ETag, or it begins anew.
 *
 * @throws Error if the list changes faster than it can be read
 */
export async function allOfOneVersion<T>(path: string): Promise<{ items: T[]; etag: string }> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const first = await ask<Page<T>>(withQuery(path, { limit: MOST }));
    const others = await rest<T>(path, {}, first.body.total);
    if (others.every((page) => page.etag === first.etag)) {
      return { items: [...first.body.items, ...others.flatMap((page) => page.body.items)], etag: first.etag };
    }
  }
  throw new Error("Others edit it faster than it can be read. Maybe try again.");
}

async function rest<T>(path: string, query: Record<string, string>, total: number) {
  const offsets: number[] = [];
  for (let offset = MOST; offset < total; offset += MOST) offsets.push(offset);
  const pages: { body: Page<T>; etag: string }[] = new Array(offsets.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < offsets.length) {
        const mine = next++;
        pages[mine] = await ask<Page<T>>(withQuery(path, { ...query, limit: MOST, offset: offsets[mine] }));
      }
    }),
  );
  return pages;
}
