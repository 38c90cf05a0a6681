import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, get, post } from "../api/client";
import { all, withQuery } from "../api/pages";
import type { Edit, Impact, Page, Publication, Shift } from "../api/types";
import { instant } from "../time/zone";
import type { Callout, CalloutAnswer, Cover, Exchange, Imbalance, Outlook, Policy, TimeOff } from "./types";

export const SHOWN = 20;

const path = (center: string, rest: string) => `/api/centers/${center}/${rest}`;

export const useTimesOff = (center: string, state: TimeOff["state"] | "", offset = 0) =>
  useQuery({
    queryKey: ["requests", center, "time-off", state, offset],
    queryFn: () => get<Page<TimeOff>>(withQuery(path(center, "time-off"), { state, offset, limit: SHOWN })),
    refetchInterval: 30_000,
  });

/** Of those that are approved the last ones, among which are all that are still to come. */
export const useApproved = (center: string) =>
  useQuery({
    queryKey: ["requests", center, "time-off", "to come"],
    queryFn: async () => {
      const approved = path(center, "time-off");
      const { total } = await get<Page<TimeOff>>(withQuery(approved, { state: "APPROVED", limit: 1 }));
      const offset = Math.max(0, total - 100);
      const { items } = await get<Page<TimeOff>>(withQuery(approved, { state: "APPROVED", offset, limit: 100 }));
      return items.filter((one) => instant(one.to) > Date.now()).slice(0, SHOWN);
    },
  });

export const useOutlook = (center: string, timeOff: string) =>
  useQuery({
    queryKey: ["requests", center, "outlook", timeOff],
    queryFn: () => get<Outlook>(path(center, `time-off/${timeOff}/outlook`)),
  });

export const useCovers = (center: string, timeOff: string, week: string) =>
  useQuery({
    queryKey: ["requests", center, "covers", timeOff, week],
    queryFn: () => all<Cover>(path(center, `time-off/${timeOff}/covers`), { week }),
  });

export const useExchanges = (center: string, state: Exchange["state"] | "", offset = 0) =>
  useQuery({
    queryKey: ["requests", center, "exchanges", state, offset],
    queryFn: () => get<Page<Exchange>>(withQuery(path(center, "exchanges"), { state, offset, limit: SHOWN })),
    refetchInterval: 30_000,
  });

export const useCallouts = (center: string) =>
  useQuery({
    queryKey: ["requests", center, "callouts"],
    queryFn: async () => (await get<Page<Callout>>(path(center, `callouts?limit=${SHOWN}`))).items,
    refetchInterval: 30_000,
  });

export const useAnswers = (center: string, callout: string) =>
  useQuery({
    queryKey: ["requests", center, "answers", callout],
    queryFn: () => all<CalloutAnswer>(path(center, `callouts/${callout}/answers`)),
  });

export const useImbalances = (center: string, week: string, over: boolean) =>
  useQuery({
    queryKey: ["requests", center, "imbalances", week, over],
    queryFn: () => all<Imbalance>(path(center, `weeks/${week}/imbalances`), { over: String(over) }),
    enabled: week !== "",
  });

export const usePolicy = (center: string) =>
  useQuery({ queryKey: ["requests", center, "policy"], queryFn: () => ask<Policy>(path(center, "request-policy")) });

interface Sent {
  rest: string;
  method?: "POST" | "PUT" | "DELETE";
  json?: unknown;
  headers?: Record<string, string>;
}

/** Decides or offers something; then all requests are looked at anew, and the weeks that it may have changed. */
export function useDeciding<T = unknown>(center: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ rest, method = "POST", json, headers = {} }: Sent) =>
      (await ask<T>(path(center, rest), { method, headers, ...(json === undefined ? {} : { json }) })).body,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ["publications", center] });
      await queries.invalidateQueries({ queryKey: ["requests", center] });
    },
  });
}

/** The shifts of some agents in the draft that a week was published from. */
async function standing(center: string, week: string, agents: string[]) {
  const published = await get<Page<Publication>>(withQuery("/api/publications", { center, week, limit: 1 }));
  const draft = published.items[0]?.draft;
  if (draft === undefined) return { draft: "", shifts: [] };
  const shifts = await Promise.all(agents.map((agent) => all<Shift>(`/api/drafts/${draft}/shifts`, { agent })));
  return { draft, shifts: shifts.flat() };
}

export const useShiftsOf = (center: string, week: string, agent: string) =>
  useQuery({
    queryKey: ["requests", center, "shifts", week, agent],
    queryFn: async () => (await standing(center, week, [agent])).shifts,
  });

/** What the exchange would do to the week as it stands; nothing where they are gone. */
export const useExchangeImpact = (center: string, exchange: Exchange) =>
  useQuery({
    queryKey: ["requests", center, "impact", exchange.id],
    queryFn: async () => {
      const taker = exchange.taker ?? "";
      const { draft, shifts } = await standing(center, exchange.week, exchange.swap ? [exchange.agent, taker] : [exchange.agent]);
      const at = (agent: string, start: string | null) =>
        shifts.find((shift) => shift.agent === agent && start !== null && instant(shift.start) === instant(start));
      const given = at(exchange.agent, exchange.start);
      const inReturn = at(taker, exchange.inReturn);
      if (!given?.id || (exchange.swap && !inReturn?.id)) return null;
      const edit: Edit = inReturn?.id
        ? { kind: "SwapShifts", shift: given.id, other: inReturn.id }
        : { kind: "GiveShift", shift: given.id, agent: taker };
      return post<Impact>(`/api/drafts/${draft}/preview`, { edit });
    },
    retry: false,
  });
