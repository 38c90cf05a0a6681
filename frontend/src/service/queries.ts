import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask, get, Refused } from "../api/client";
import type { DraftLevels, Levels, Page, Plan, Question, Simulation, WhatIfAnswer } from "../api/types";
import { isAsPlanned } from "./goals";

const BUSY = 503;
const NOT_FOUND = 404;
const PLANNED: Plan["state"][] = ["DONE", "STOPPED"];
const MOST_ATTEMPTS = 5;
const RETRY_AFTER = 2000;
const NEWS_EVERY = 1000;

/** While all cores answer others, in a moment again. */
export const WHILE_BUSY = {
  retry: (failures: number, error: Error) =>
    failures < MOST_ATTEMPTS && error instanceof Refused && error.status === BUSY,
  retryDelay: RETRY_AFTER,
};

/**
 * Whether contacts could be simulated; a plan made from a requirement says nothing of them. Who may not read its summary has to
 * ask and see.
 */
export const isSimulated = (plan: Plan | undefined): boolean => {
  if (!plan || !PLANNED.includes(plan.state)) return false;
  return plan.summary === null || Object.values(plan.summary.service).some((queue) => queue.simulated !== null);
};

/** Who asks for what is not simulated hears why. */
export const isUnsimulated = (error: unknown) => error instanceof Refused && error.status === NOT_FOUND;

/** Of the plan as its last attempt left it: one that is resumed gives other figures. */
export const useLevels = (plan: string, attempt: number | undefined, simulated: boolean) =>
  useQuery({
    enabled: simulated,
    queryKey: ["service", plan, attempt],
    queryFn: () => get<Levels>(`/api/plans/${plan}/service`),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The answer to the latest question; the one before stands until it is there. */
export const useWhatIf = (plan: string, attempt: number, question: Question) =>
  useQuery({
    queryKey: ["what-if", plan, attempt, question],
    queryFn: async ({ signal }) =>
      (await ask<WhatIfAnswer>(`/api/plans/${plan}/what-if`, { method: "POST", json: question, signal })).body,
    enabled: !isAsPlanned(question),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    ...WHILE_BUSY,
  });

export const useDraftLevels = (draft: string | null) =>
  useQuery({
    queryKey: ["draft-service", draft],
    queryFn: ({ signal }) => get<DraftLevels>(`/api/drafts/${draft}/service`, signal),
    enabled: draft !== null,
    staleTime: Number.POSITIVE_INFINITY,
    // Whoever comes back may have edited.
    gcTime: 0,
    ...WHILE_BUSY,
  });

export const isOver = (simulation: Simulation) => ["DONE", "STOPPED", "FAILED"].includes(simulation.state);

/** The latest simulations of a plan, as they go on; one question for all of them, since a browser has few connections. */
export const useSimulations = (plan: string) =>
  useQuery({
    queryKey: ["simulations", plan],
    queryFn: () => get<Page<Simulation>>(`/api/plans/${plan}/simulations?limit=5`),
    refetchInterval: ({ state }) => state.data?.items.every(isOver) === false && NEWS_EVERY,
  });

/** One that is over, with its result. */
export const useSimulation = (id: string | null) =>
  useQuery({
    queryKey: ["simulation", id],
    queryFn: () => get<Simulation>(`/api/simulations/${id}`),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
