import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { get } from "../api/client";
import type { Course, Plan, Point, Progress } from "../api/types";
import { isOver } from "../centers/queries";

/** A plan as it goes on, and the way it went: what the server kept of it, then what is heard. */
export function usePlan(id: string) {
  const queries = useQueryClient();
  const plan = useQuery({ queryKey: ["plan", id], queryFn: () => get<Plan>(`/api/plans/${id}`) });
  const course = useQuery({
    queryKey: ["plan", id, "course"],
    queryFn: () => get<Course>(`/api/plans/${id}/course`),
    staleTime: 0,
  });
  const [heard, setHeard] = useState<Point[]>([]);
  const over = plan.data === undefined || isOver(plan.data);
  useEffect(() => {
    if (over) return;
    const events = new EventSource(`/api/plans/${id}/events`);
    const hear = (event: MessageEvent<string>) => {
      const told = JSON.parse(event.data) as Plan;
      setHeard((before) => withProgress(before, told.progress));
      if (isOver(told)) {
        // The server ends the stream; the browser would begin it anew.
        events.close();
        void queries.invalidateQueries({ queryKey: ["plan", id] });
      } else {
        queries.setQueryData<Plan>(["plan", id], (before) => ({ ...told, summary: before?.summary ?? null }));
      }
    };
    events.addEventListener("progress", hear);
    events.addEventListener("state", hear);
    return () => events.close();
  }, [id, over, queries]);
  const points = useMemo(() => joined(course.data?.points ?? [], heard), [course.data, heard]);
  return { plan, points };
}

export function withProgress(points: Point[], progress: Progress): Point[] {
  const { cost, gap, shortfall, elapsed } = progress;
  const last = points.at(-1);
  if (shortfall === null || (last && elapsed <= last.elapsed)) return points;
  return [...points, { elapsed, cost, gap, shortfall }];
}

/** What was kept, and of what was heard what came after it. */
export function joined(kept: Point[], heard: Point[]): Point[] {
  const last = kept.at(-1)?.elapsed ?? -1;
  return [...kept, ...heard.filter((point) => point.elapsed > last)];
}
