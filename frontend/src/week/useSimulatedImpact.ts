import { useQuery } from "@tanstack/react-query";
import { ask, get } from "../api/client";
import type { Draft, Edit, Plan, SimulatedImpact } from "../api/types";
import { isSimulated, WHILE_BUSY } from "../service/queries";
import { useSettled } from "../service/useSettled";
import type { Previewed } from "./usePreview";

/** While a shift is dragged nothing is asked. */
const SETTLES = 600;

interface Asked {
  edit: Edit;
  revision: number;
}

/**
 * What a previewed edit does to the simulated service level; asked after its preview, which never waits for it. Null where it
 * is not known yet, or nothing can be simulated.
 */
export function useSimulatedImpact(draft: Draft, previewed: Previewed | null, revision: number) {
  const plan = useQuery({ queryKey: ["plan", draft.plan], queryFn: () => get<Plan>(`/api/plans/${draft.plan}`) });
  const may = previewed?.impact && previewed.impact.verdict !== "REFUSED";
  const key = may ? JSON.stringify({ edit: previewed.edit, revision } satisfies Asked) : "";
  const settled = useSettled(key, SETTLES);
  return useQuery({
    queryKey: ["simulated-impact", draft.id, settled],
    queryFn: async ({ signal }) => {
      const { edit } = JSON.parse(settled) as Asked;
      return (
        await ask<SimulatedImpact>(`/api/drafts/${draft.id}/simulated-impact`, { method: "POST", json: { edit }, signal })
      ).body;
    },
    enabled: isSimulated(plan.data) && settled !== "" && settled === key,
    staleTime: Number.POSITIVE_INFINITY,
    ...WHILE_BUSY,
  });
}

export type Simulated = ReturnType<typeof useSimulatedImpact>;
