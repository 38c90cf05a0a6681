import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, get } from "../api/client";
import { all } from "../api/pages";
import type { KeptAgent, Page } from "../api/types";
import { addDays, browserZone, wallTime } from "../time/zone";
import type { Exchange, MyAnswer, MyCallout, MyWeek, News, Offer, TimeOff, TimeOffKind, WishOutcome, Wishes } from "./types";

/** A call is a fine reason to look again: what one may take changes with every publication. */
const SOON = 60_000;
const LATEST = 50;

const today = () => wallTime(Date.now(), browserZone()).date;

export const useMyWeeks = () =>
  useQuery({
    queryKey: ["my", "shifts"],
    queryFn: () => ask<MyWeek[]>(`/api/me/shifts?from=${addDays(today(), -1)}`),
    refetchInterval: SOON,
  });

export const useNews = () =>
  useQuery({ queryKey: ["my", "news"], queryFn: () => get<News[]>("/api/me/changes"), refetchInterval: SOON });

export const useMyself = () =>
  useQuery({ queryKey: ["my", "agent"], queryFn: () => get<KeptAgent>("/api/me/agent"), staleTime: SOON });

export const useOffers = () =>
  useQuery({ queryKey: ["my", "offers"], queryFn: () => all<Offer>("/api/me/offers"), refetchInterval: SOON });

export const useCallouts = () =>
  useQuery({ queryKey: ["my", "callouts"], queryFn: () => all<MyCallout>("/api/me/callouts"), refetchInterval: SOON });

/** What one said to such hours lately. */
export const useAnswers = () =>
  useQuery({
    queryKey: ["my", "answers"],
    queryFn: async () => (await get<Page<MyAnswer>>(`/api/me/callouts/answers?limit=${LATEST}`)).items,
    refetchInterval: SOON,
  });

export const useExchanges = () =>
  useQuery({
    queryKey: ["my", "exchanges"],
    queryFn: async () => (await get<Page<Exchange>>(`/api/me/exchanges?limit=${LATEST}`)).items,
    refetchInterval: SOON,
  });

export const useTimeOff = () =>
  useQuery({
    queryKey: ["my", "time-off"],
    queryFn: async () => (await get<Page<TimeOff>>(`/api/me/time-off?limit=${LATEST}`)).items,
    refetchInterval: SOON,
  });

export const useWishes = () => useQuery({ queryKey: ["my", "wishes"], queryFn: () => ask<Wishes>("/api/me/wishes") });

export const useOutcomes = (week: string) =>
  useQuery({ queryKey: ["my", "outcomes", week], queryFn: () => all<WishOutcome>(`/api/me/weeks/${week}/wishes`) });

interface Sent {
  path: string;
  method?: "POST" | "PUT" | "DELETE";
  json?: unknown;
}

/** Asks for something of one's own; then everything of one's own is looked at anew. */
export function useAsking<T = unknown>(onDone?: (answer: T) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, method = "POST", json }: Sent) =>
      (await ask<T>(`/api/me/${path}`, { method, ...(json === undefined ? {} : { json }) })).body,
    onSuccess: (answer) => {
      onDone?.(answer);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["my"] }),
  });
}

/** The zone in which an agent lives, by the weeks that are known. */
export const useMyZone = (): string => useMyWeeks().data?.body[0]?.zone ?? browserZone();

/** What there is of each kind, this year and the next. */
export const useBalances = () =>
  useQuery({
    queryKey: ["my", "time-off", "balances"],
    queryFn: async () => {
      const year = new Date().getFullYear();
      const years = [year, year + 1].map((each) => get<TimeOffKind[]>(`/api/me/time-off/balances?year=${each}`));
      return (await Promise.all(years)).flat();
    },
  });

export const useCalendar = () =>
  useQuery({ queryKey: ["my", "calendar"], queryFn: () => get<{ created: string | null }>("/api/me/calendar") });
