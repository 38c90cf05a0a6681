import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../api/client";
import type { RulesField } from "../api/schema";

/** The center file field by field, in the version that a change of it names. */
export const useFields = (center: string, enabled = true) =>
  useQuery({
    queryKey: ["center", center, "fields"],
    queryFn: async () => {
      const answer = await ask<RulesField[]>(`/api/centers/${center}/fields`);
      return { fields: answer.body, etag: answer.etag };
    },
    enabled,
    staleTime: 0,
  });

/** Writes a field; all that is known of the center is read anew. */
export function useWriteField(center: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ field, text, etag }: { field: string; text: string; etag: string }) =>
      ask(`/api/centers/${center}/fields/${field}`, { method: "PUT", json: { text }, headers: { "If-Match": etag } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["center", center] }),
  });
}
