import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Answer, ask } from "../api/client";
import type { Wishes } from "./types";

export interface WishEdit {
  table: "preferences" | "availability";
  method: "POST" | "PUT" | "DELETE";
  row?: string;
  cells?: Record<string, string>;
}

/** Changes a row for what was last read; who was slower than another of one's devices reads again. */
export function useWishEdit(onDone?: () => void) {
  const queries = useQueryClient();
  const key = ["my", "wishes"];
  return useMutation({
    mutationFn: ({ table, method, row, cells }: WishEdit) =>
      ask<Wishes>(`/api/me/wishes/${table}${row === undefined ? "" : `/${row}`}`, {
        method,
        headers: { "If-Match": queries.getQueryData<Answer<Wishes>>(key)?.etag ?? "" },
        ...(cells === undefined ? {} : { json: cells }),
      }),
    onSuccess: (answer) => {
      queries.setQueryData(key, answer);
      onDone?.();
    },
    onError: () => void queries.invalidateQueries({ queryKey: key }),
  });
}
