import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, get, Refused } from "../api/client";
import type { DraftLevels, Levels, Page, Plan, Question, Simulation, WhatIfAnswer } from "../api/types";
import { isAsPlanned } from "./goals";

const BUSY = 503;
const NOT_FOUND = 404;
const PLANNED: Plan["state"][] = ["DONE", "STOPPED"];
const MOST_ATTEMPTS = 5;
const RETRY_AFTER = 2000;

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

export const useLevels = (plan: string, simulated: boolean) =>
  useQuery({
    enabled: simulated,
    queryKey: ["service", plan],
    queryFn: () => get<Levels>(`/api/plans/${plan}/service`),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The answer to the latest question; the one before stands until it is there. */
export const useWhatIf = (plan: string, question: Question) =>
  useQuery({
    queryKey: ["what-if", plan, question],
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
    ...WHILE_BUSY,
  });

export const isOver = (simulation: Simulation) => ["DONE", "STOPPED", "FAILED"].includes(simulation.state);

/** The latest simulations of a plan. */
export const useSimulations = (plan: string) =>
  useQuery({
    queryKey: ["simulations", plan],
    queryFn: () => get<Page<Simulation>>(`/api/plans/${plan}/simulations?limit=5`),
  });

/** One simulation with its result, as it goes on. */
export function useSimulation(id: string | null, over: boolean, plan: string) {
  const queries = useQueryClient();
  const simulation = useQuery({
    queryKey: ["simulation", id],
    queryFn: () => get<Simulation>(`/api/simulations/${id}`),
    enabled: id !== null,
  });
  useEffect(() => {
    if (id === null || over) return;
    const events = new EventSource(`/api/simulations/${id}/events`);
    const hear = (event: MessageEvent<string>) => {
      const told = JSON.parse(event.data) as Simulation;
      queries.setQueryData<Page<Simulation>>(["simulations", plan], (before) =>
        before && { ...before, items: before.items.map((one) => (one.id === told.id ? told : one)) },
      );
      if (isOver(told)) {
        // The server ends the stream; the browser would begin it anew.
        events.close();
        void queries.invalidateQueries({ queryKey: ["simulation", id] });
      }
    };
    events.addEventListener("progress", hear);
    events.addEventListener("state", hear);
    return () => events.close();
  }, [id, over, plan, queries]);
  return simulation;
}
