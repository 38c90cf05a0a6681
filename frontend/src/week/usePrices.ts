import { useQuery } from "@tanstack/react-query";
import { mayDo, useAccount } from "../account/session";
import { get, Refused } from "../api/client";
import type { Prices } from "../api/types";

/** Of the proof of the plan, asked for when they are to be shown; null where the plan kept none. */
export function usePrices(plan: string, shown: boolean) {
  const may = mayDo(useAccount(), "readCosts");
  const { data } = useQuery({
    queryKey: ["prices", plan],
    queryFn: async () => {
      try {
        return await get<Prices>(`/api/plans/${plan}/prices`);
      } catch (error) {
        if (error instanceof Refused && error.status === 404) return null;
        throw error;
      }
    },
    enabled: may && shown,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { may, none: data === null, prices: shown ? data : undefined };
}
