import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, Refused } from "../api/client";
import type { KeptAgent } from "../api/types";

interface Asked {
  method: "POST" | "PUT" | "DELETE";
  path: string;
  json?: Record<string, string>;
  version?: string;
}

/** A change of an agent or of a row about one; what the server made of it takes its place in the list. */
export function usePeopleChange(center: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ method, path, json, version }: Asked) =>
      (
        await ask<KeptAgent | null>(path, {
          method,
          ...(version === undefined ? {} : { headers: { "If-Match": `"${version}"` } }),
          ...(json === undefined ? {} : { json }),
        })
      ).body,
    onSuccess: (changed) => {
      if (changed) {
        queries.setQueryData<KeptAgent[]>(["agents", center], (before) =>
          before?.some((one) => one.id === changed.id)
            ? before.map((one) => (one.id === changed.id ? changed : one))
            : [...(before ?? []), changed],
        );
      } else {
        void queries.invalidateQueries({ queryKey: ["agents", center] });
      }
      void queries.invalidateQueries({ queryKey: ["center", center] });
    },
    onError: (error) => {
      if (error instanceof Refused && error.status === 412) {
        void queries.invalidateQueries({ queryKey: ["agents", center] });
      }
    },
  });
}

export const agentPath = (center: string, agent: string) => `/api/centers/${center}/agents/${encodeURIComponent(agent)}`;

/** What is said of a cell, in the words of the server. */
export const problemAt = (error: unknown, column: string): string | undefined => {
  const found = error instanceof Refused ? error.problems.find((problem) => problem.column === column) : undefined;
  return found && `${found.expected}${found.maybe === "" ? "" : `. Maybe ${found.maybe}`}`;
};

/** Whether nothing of it is said at a cell, so that it has to be said beside. */
export const isElsewhere = (error: unknown, columns: string[]): boolean =>
  !(error instanceof Refused) ||
  error.problems.length === 0 ||
  error.problems.some((problem) => !columns.includes(problem.column));
