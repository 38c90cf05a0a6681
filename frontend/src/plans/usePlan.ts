import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { get } from "../api/client";
import type { Course, Plan } from "../api/types";
import { isOver } from "../centers/queries";
import { joined, NO_COURSE, withProgress } from "./course";

/** A plan as it goes on, and the way it went: what the server kept of it, then what is heard. */
export function usePlan(id: string) {
  const queries = useQueryClient();
  const plan = useQuery({ queryKey: ["plan", id], queryFn: () => get<Plan>(`/api/plans/${id}`) });
  const kept = useQuery({
    queryKey: ["plan", id, "course"],
    queryFn: () => get<Course>(`/api/plans/${id}/course`),
    staleTime: 0,
  });
  const [heard, setHeard] = useState(NO_COURSE);
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
        void queries.invalidateQueries({ queryKey: ["plan", id] }).then(() => setHeard(NO_COURSE));
      } else {
        queries.setQueryData<Plan>(["plan", id], (before) => ({ ...told, summary: before?.summary ?? null }));
      }
    };
    events.addEventListener("progress", hear);
    events.addEventListener("state", hear);
    return () => events.close();
  }, [id, over, queries]);
  const course = useMemo(() => joined(kept.data ?? NO_COURSE, heard), [kept.data, heard]);
  return { plan, course };
}
