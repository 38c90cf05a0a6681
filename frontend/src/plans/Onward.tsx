import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "wouter";
import { ask, get, post } from "../api/client";
import type { Draft, Edited, ListedDraft, Page, Plan } from "../api/types";
import { Failure } from "../parts/Notice";

/** To the draft of the plan that is there, else to a new one. */
export function OpenWeek({ plan }: { plan: Plan }) {
  const [, go] = useLocation();
  const open = useMutation({
    mutationFn: async () => {
      const drafts = await get<Page<ListedDraft>>(`/api/drafts?center=${plan.center}&limit=500`);
      const mine = drafts.items.find((draft) => draft.plan === plan.id);
      return mine?.id ?? (await post<Draft>("/api/drafts", { plan: plan.id })).id;
    },
    onSuccess: (draft) => go(`/drafts/${draft}`),
  });
  return (
    <>
      <button type="button" className="primary" disabled={open.isPending} onClick={() => open.mutate()}>
        Open the week
      </button>
      {open.isError && <Failure error={open.error} />}
    </>
  );
}

/** What was solved around the pinned shifts of a draft goes into it as one edit, which can be undone. */
export function TakeOver({ plan, draft }: { plan: string; draft: string }) {
  const [, go] = useLocation();
  const take = useMutation({
    mutationFn: async () => {
      const { version } = await get<Draft>(`/api/drafts/${draft}`);
      await ask<Edited>(`/api/drafts/${draft}/edits`, {
        method: "POST",
        json: { edit: { kind: "TakeSolved", plan }, baseVersion: version },
      });
    },
    onSuccess: () => go(`/drafts/${draft}`),
  });
  return (
    <>
      <button type="button" className="primary" disabled={take.isPending} onClick={() => take.mutate()}>
        Take it over
      </button>
      <Link className="button" href={`/drafts/${draft}`}>
        Leave the week as it is
      </Link>
      {take.isError && <Failure error={take.error} />}
    </>
  );
}
