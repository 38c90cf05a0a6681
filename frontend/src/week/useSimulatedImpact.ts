import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client";
import type { Edit } from "../api/types";
import { WHILE_BUSY } from "../service/queries";
import type { SimulatedImpact } from "../service/types";
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
export function useSimulatedImpact(draft: string, previewed: Previewed | null, revision: number) {
  const may = previewed?.impact && previewed.impact.verdict !== "REFUSED";
  const key = may ? JSON.stringify({ edit: previewed.edit, revision } satisfies Asked) : "";
  const settled = useSettled(key, SETTLES);
  return useQuery({
    queryKey: ["simulated-impact", draft, settled],
    queryFn: async ({ signal }) => {
      const { edit } = JSON.parse(settled) as Asked;
      return (
        await ask<SimulatedImpact>(`/api/drafts/${draft}/simulated-impact`, { method: "POST", json: { edit }, signal })
      ).body;
    },
    enabled: settled !== "" && settled === key,
    staleTime: Number.POSITIVE_INFINITY,
    ...WHILE_BUSY,
  });
}

export type Simulated = ReturnType<typeof useSimulatedImpact>;
