import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { useAccount } from "../account/session";
import { get } from "../api/client";
import { allOfOneVersion, withQuery } from "../api/pages";
import type { Coverage, Draft, LoggedEdit, Page, Shift } from "../api/types";
import { Roster } from "./roster";

const LOOK_EVERY = 4000;

export interface Loaded {
  roster: Roster;
  /** Of the draft: the number of its edits, as far as this browser knows them. */
  version: number;
  /** How many entries of the log are in the roster. */
  seen: number;
}

/** The draft and its shifts; what others edit comes in by itself. */
export function useWeek(id: string) {
  const queries = useQueryClient();
  const isVendor = useAccount().pools.length > 0;
  const draft = useQuery({ queryKey: ["draft", id], queryFn: () => get<Draft>(`/api/drafts/${id}`) });
  const coverage = useQuery({
    queryKey: ["draft", id, "coverage"],
    queryFn: () => get<Coverage>(`/api/drafts/${id}/coverage`),
    placeholderData: (before) => before,
  });
  const shifts = useQuery({
    queryKey: ["shifts", id],
    queryFn: async (): Promise<Loaded> => {
      const { items, etag } = await allOfOneVersion<Shift>(`/api/drafts/${id}/shifts`);
      const version = Number(etag.replaceAll('"', ""));
      // A vendor's log leaves out what is out of reach, so its places are no versions: it is read from the start.
      return { roster: new Roster(items), version, seen: isVendor ? 0 : version };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const loaded = shifts.data;
  const busy = useRef<Promise<LoggedEdit[]> | null>(null);

  /** Takes over what is new in the log. */
  const catchUp = useCallback(async (): Promise<LoggedEdit[]> => {
    if (!loaded) return [];
    await busy.current?.catch(() => undefined);
    const reading = readLog(id, loaded);
    busy.current = reading;
    const edits = await reading;
    if (edits.length > 0) void queries.invalidateQueries({ queryKey: ["draft", id] });
    return edits;
  }, [id, loaded, queries]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void catchUp().catch(() => undefined);
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [catchUp]);

  return { draft, coverage, shifts, catchUp };
}

/** Page by page into the roster, so that a page that was read counts also where the next cannot be. */
async function readLog(id: string, loaded: Loaded): Promise<LoggedEdit[]> {
  const found: LoggedEdit[] = [];
  for (;;) {
    const path = withQuery(`/api/drafts/${id}/edits`, { offset: loaded.seen, limit: 500 });
    const page = await get<Page<LoggedEdit>>(path);
    found.push(...page.items);
    loaded.roster.apply(page.items.flatMap((edit) => edit.change.shifts));
    loaded.seen += page.items.length;
    loaded.version = Math.max(loaded.version, page.items.at(-1)?.id ?? 0);
    if (loaded.seen >= page.total) return found;
  }
}
