import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { mayDo, useAccount } from "../account/session";
import { type Answer, ask } from "../api/client";
import type { Center } from "../api/types";
import { useAgents } from "../centers/queries";
import { Field } from "../parts/Field";
import { Failure, Loading } from "../parts/Notice";
import { GroupLimits, TimeOffKinds } from "./PolicyRows";
import { usePolicy } from "./queries";
import type { Policy } from "./types";

/** What a center lets its agents do by themselves. */
export function PolicyForm({ center, known }: { center: string; known: Center | null }) {
  const policy = usePolicy(center);
  if (policy.isPending) return <Loading what="what is allowed" />;
  if (policy.isError) return <Failure error={policy.error} again={() => void policy.refetch()} />;
  return <Form key={policy.data.etag} center={center} known={known} kept={policy.data} />;
}

function Form({ center, known, kept }: { center: string; known: Center | null; kept: Answer<Policy> }) {
  const editable = mayDo(useAccount(), "editCenters");
  const agents = useAgents(center).data ?? [];
  const queries = useQueryClient();
  const [policy, setPolicy] = useState(kept.body);
  const key = ["requests", center, "policy"];
  const save = useMutation({
    mutationFn: () =>
      ask<Policy>(`/api/centers/${center}/request-policy`, {
        method: "PUT",
        headers: { "If-Match": kept.etag },
        json: policy,
      }),
    onSuccess: (answer) => queries.setQueryData(key, answer),
  });
  const set = (change: Partial<Policy>) => setPolicy({ ...policy, ...change });
  const isDirty = JSON.stringify(policy) !== JSON.stringify(kept.body);
  const currency = known?.currency ?? "";
  const teams = [...new Set(agents.map((agent) => agent.cells["team"] ?? "").filter((team) => team !== ""))].sort();
  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate();
  }
  return (
    <form className="policy" onSubmit={submit}>
      <fieldset disabled={!editable}>
        <legend>Exchanges of shifts</legend>
        <Check label="Agents exchange shifts without a scheduler" checked={policy.approvesExchanges} onChange={(approvesExchanges) => set({ approvesExchanges })} />
        {policy.approvesExchanges && (
          <div className="fields">
            <Amount
              label="As long as it adds at most, agent-minutes short"
              value={policy.mostExtraShortfall}
              onChange={(value) => set({ mostExtraShortfall: value ?? 0 })}
            />
            <Amount
              label={`And costs at most, ${currency} more`}
              hint="Empty: cost is no matter."
              step="0.01"
              value={policy.mostExtraCost ?? null}
              onChange={(mostExtraCost) => set({ mostExtraCost })}
            />
          </div>
        )}
        <Check label="Also between pools" checked={policy.acrossPools} onChange={(acrossPools) => set({ acrossPools })} />
        <div className="fields">
          <Amount
            label="No more from so many hours before the shift"
            value={policy.exchangeHours}
            onChange={(value) => set({ exchangeHours: value ?? 0 })}
          />
        </div>
      </fieldset>
      <fieldset disabled={!editable}>
        <legend>Wishes</legend>
        <div className="fields">
          <Amount
            label="Close so many days before the week"
            hint="Empty: when the week begins."
            value={policy.wishDays ?? null}
            onChange={(wishDays) => set({ wishDays })}
          />
        </div>
      </fieldset>
      <fieldset disabled={!editable}>
        <legend>Time off that agents may ask for</legend>
        <TimeOffKinds
          kinds={policy.timeOff}
          contracts={known?.contracts.map((contract) => contract.id) ?? []}
          onChange={(timeOff) => set({ timeOff })}
        />
      </fieldset>
      <fieldset disabled={!editable}>
        <legend>How many may be off on a day</legend>
        <GroupLimits
          limits={policy.groupLimits}
          pools={known?.pools.map((pool) => pool.id) ?? []}
          teams={teams}
          onChange={(groupLimits) => set({ groupLimits })}
        />
      </fieldset>
      {save.isError && <Failure error={save.error} again={() => void queries.invalidateQueries({ queryKey: key })} />}
      {editable && (
        <p className="buttons">
          <button type="submit" className="primary" disabled={!isDirty || save.isPending}>
            Save
          </button>
          {isDirty && (
            <button type="button" onClick={() => setPolicy(kept.body)}>
              Leave it
            </button>
          )}
        </p>
      )}
    </form>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> {label}
    </label>
  );
}

interface AmountProps {
  label: string;
  hint?: string;
  step?: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

function Amount({ label, hint, step = "1", value, onChange }: AmountProps) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      type="number"
      min={0}
      step={step}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
    />
  );
}
