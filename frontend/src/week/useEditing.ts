import { useCallback, useState } from "react";
import { ask, post, Refused } from "../api/client";
import type { Edit, Edited, Impact, LoggedEdit } from "../api/types";
import type { Loaded } from "./useWeek";

/** What became of the last edit, and what it asks back. */
export type Outcome =
  | { kind: "done"; words: string; impact: Impact }
  | { kind: "refused"; words: string; impact: Impact | null }
  | { kind: "reason"; edit: Edit; impact: Impact }
  | { kind: "conflict"; edit: Edit; others: LoggedEdit[] }
  | { kind: "failed"; error: unknown };

export function useEditing(id: string, loaded: Loaded | undefined, catchUp: () => Promise<unknown>) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const send = useCallback(
    async (path: string, edit: Edit | null, reason: string) => {
      if (!loaded) return false;
      setBusy(true);
      try {
        const { body } = await ask<Edited>(`/api/drafts/${id}/${path}`, {
          method: "POST",
          json: { ...(edit ? { edit } : {}), baseVersion: loaded.version, ...(reason === "" ? {} : { reason }) },
        });
        // Done it is, also where the roster hears of it later.
        await catchUp().catch(() => undefined);
        loaded.version = Math.max(loaded.version, body.version);
        setOutcome({ kind: "done", words: body.impact.sentence, impact: body.impact });
        return true;
      } catch (error) {
        if (error instanceof Refused && error.status === 409) await catchUp().catch(() => undefined);
        setOutcome(outcomeOf(error, edit));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [id, loaded, catchUp],
  );

  return {
    outcome,
    busy,
    dismiss: useCallback(() => setOutcome(null), []),
    apply: useCallback((edit: Edit, reason = "") => send("edits", edit, reason), [send]),
    undo: useCallback(() => send("undo", null, ""), [send]),
    redo: useCallback(() => send("redo", null, ""), [send]),
  };
}

function outcomeOf(error: unknown, edit: Edit | null): Outcome {
  if (!(error instanceof Refused)) return { kind: "failed", error };
  const { impact, others } = error.refusal;
  if (edit && others) return { kind: "conflict", edit, others };
  if (edit && impact?.verdict === "NEEDS_REASON") return { kind: "reason", edit, impact };
  return { kind: "refused", words: impact?.sentence ?? error.message, impact: impact ?? null };
}

export const preview = (id: string, edit: Edit): Promise<Impact> =>
  post<Impact>(`/api/drafts/${id}/preview`, { edit });
