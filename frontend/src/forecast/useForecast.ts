import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { all } from "../api/pages";
import type { DemandForecast, PastContactsPastContacts, Rules } from "../api/schema";
import type { Page, Plan } from "../api/types";
import { isOver } from "../centers/queries";
import { MINUTE } from "../time/zone";
import { seriesOf } from "./series";

const LOOK_EVERY = 700;

/** The plans of a center that have a forecast or soon will, the latest first. */
export const useForecasts = (center: string) =>
  useQuery({
    queryKey: ["plans", center, "forecasts"],
    queryFn: async () => {
      const plans = await get<Page<Plan>>(`/api/plans?center=${center}&limit=100`);
      return plans.items.filter((plan) => plan.request.draft === null);
    },
  });

/** A plan until it is over; whoever orders one looks again at once. */
export const useFollowed = (plan: string) =>
  useQuery({
    queryKey: ["plan", plan],
    queryFn: () => get<Plan>(`/api/plans/${plan}`),
    refetchInterval: (query) => (query.state.data && isOver(query.state.data) ? false : LOOK_EVERY),
  });

/** A plan that was resumed has another forecast. */
export const useSeries = (plan: Plan, queue: string | undefined, minutes: number) =>
  useQuery({
    queryKey: ["forecast", plan.id, plan.attempt, queue],
    queryFn: async () => {
      const rows = await all<DemandForecast>(`/api/plans/${plan.id}/forecast`, { queue: queue ?? "" });
      return seriesOf(rows, minutes * MINUTE);
    },
    enabled: queue !== undefined && isOver(plan) && plan.state !== "FAILED",
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  });

export const usePast = (plan: Plan) =>
  useQuery({
    queryKey: ["past", plan.id],
    queryFn: () => get<PastContactsPastContacts[]>(`/api/plans/${plan.id}/past-contacts`),
    enabled: isOver(plan) && plan.state !== "FAILED",
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useRules = (center: string, enabled = true) =>
  useQuery({ queryKey: ["center", center, "rules"], queryFn: () => get<Rules>(`/api/centers/${center}/rules`), enabled });
