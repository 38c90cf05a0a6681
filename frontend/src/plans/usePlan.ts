import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { get } from "../api/client";
import type { Plan, Progress } from "../api/types";
import { isOver } from "../centers/queries";

export interface Point {
  elapsed: number;
  cost: number;
  gap: number | null;
  shortfall: number;
}

/** A plan as it goes on, and the way it went as far as this browser has seen it. */
export function usePlan(id: string) {
  const queries = useQueryClient();
  const key = ["plan", id];
  const plan = useQuery({ queryKey: key, queryFn: () => get<Plan>(`/api/plans/${id}`) });
  const [points, setPoints] = useState<Point[]>(() => remembered(id));
  const over = plan.data === undefined || isOver(plan.data);
  useEffect(() => {
    if (over) return;
    const events = new EventSource(`/api/plans/${id}/events`);
    const hear = (event: MessageEvent<string>) => {
      const heard = JSON.parse(event.data) as Plan;
      setPoints((before) => {
        const after = withProgress(before, heard.progress);
        sessionStorage.setItem(`plan.${id}`, JSON.stringify(after));
        return after;
      });
      if (isOver(heard)) {
        // The server ends the stream; the browser would begin it anew.
        events.close();
        void queries.invalidateQueries({ queryKey: ["plan", id] });
      } else {
        queries.setQueryData<Plan>(["plan", id], (before) => ({ ...heard, summary: before?.summary ?? null }));
      }
    };
    events.addEventListener("progress", hear);
    events.addEventListener("state", hear);
    return () => events.close();
  }, [id, over, queries]);
  return { plan, points };
}

export function withProgress(points: Point[], progress: Progress): Point[] {
  const { cost, gap, shortfall, elapsed } = progress;
  const last = points.at(-1);
  if (cost === null || shortfall === null || (last && elapsed <= last.elapsed)) return points;
  return [...points, { elapsed, cost, gap, shortfall }];
}

function remembered(id: string): Point[] {
  return JSON.parse(sessionStorage.getItem(`plan.${id}`) ?? "[]") as Point[];
}
