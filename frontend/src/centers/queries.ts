import { useQuery } from "@tanstack/react-query";
import { mayDo, useAccount } from "../account/session";
import { get } from "../api/client";
import { all } from "../api/pages";
import type { KeptAgent, KnownCenter, ListedCenter, ListedDraft, Page, Plan, Publication } from "../api/types";

export const useCenters = () =>
  useQuery({ queryKey: ["centers"], queryFn: () => all<ListedCenter>("/api/centers") });

export function useCenter(center: string | undefined) {
  const may = mayDo(useAccount(), "readCenters");
  return useQuery({
    queryKey: ["center", center],
    queryFn: () => get<KnownCenter>(may ? `/api/centers/${center}` : `/api/centers/${center}/basics`),
    enabled: center !== undefined,
  });
}

export const useAgents = (center: string | undefined) =>
  useQuery({
    queryKey: ["agents", center],
    queryFn: () => all<KeptAgent>(`/api/centers/${center}/agents`),
    enabled: center !== undefined,
    staleTime: 60_000,
  });

export const usePlans = (center: string) =>
  useQuery({
    queryKey: ["plans", center],
    queryFn: () => get<Page<Plan>>(`/api/plans?center=${center}&limit=10`),
    refetchInterval: (query) => (query.state.data?.items.some((plan) => !isOver(plan)) ? 2000 : false),
  });

export const useDrafts = (center: string) =>
  useQuery({ queryKey: ["drafts", center], queryFn: () => get<Page<ListedDraft>>(`/api/drafts?center=${center}`) });

export const usePublications = (center: string) =>
  useQuery({
    queryKey: ["publications", center],
    queryFn: () => get<Page<Publication>>(`/api/publications?center=${center}`),
  });

export const isOver = (plan: Plan) => plan.state === "DONE" || plan.state === "STOPPED" || plan.state === "FAILED";
