import type { Policy, PolicyKind } from "./types";

interface KindsProps {
  kinds: PolicyKind[];
  contracts: string[];
  onChange: (kinds: PolicyKind[]) => void;
}

/** Kinds of time off, each with the days of a year for all contracts or for one. */
export function TimeOffKinds({ kinds, contracts, onChange }: KindsProps) {
  const replace = (index: number, kind: PolicyKind) => onChange(kinds.with(index, kind));
  return (
    <>
      {kinds.map((kind, index) => (
        <fieldset key={index} className="kind">
          <legend className="spoken">{kind.kind}</legend>
          <label>
            Kind
            <input
              required
              value={kind.kind}
              onChange={(event) => replace(index, { ...kind, kind: event.target.value.toUpperCase() })}
            />
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={kind.paid}
              onChange={(event) => replace(index, { ...kind, paid: event.target.checked })}
            />{" "}
            paid
          </label>
          <button type="button" className="plain" onClick={() => onChange(kinds.toSpliced(index, 1))}>
            Remove<span className="spoken"> {kind.kind}</span>
          </button>
          <Entitlements kind={kind} contracts={contracts} onChange={(changed) => replace(index, changed)} />
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...kinds, { kind: "", paid: true, entitlements: [] }])}>
        Another kind
      </button>
    </>
  );
}

interface EntitlementsProps {
  kind: PolicyKind;
  contracts: string[];
  onChange: (kind: PolicyKind) => void;
}

function Entitlements({ kind, contracts, onChange }: EntitlementsProps) {
  const { entitlements } = kind;
  const set = (next: PolicyKind["entitlements"]) => onChange({ ...kind, entitlements: next });
  return (
    <ul className="rows">
      {entitlements.map((one, index) => (
        <li key={index}>
          <label>
            Days a year
            <input
              type="number"
              min={0}
              max={366}
              required
              value={one.daysPerYear}
              onChange={(event) => set(entitlements.with(index, { ...one, daysPerYear: Number(event.target.value) }))}
            />
          </label>
          <label>
            for
            <select
              value={one.contract ?? ""}
              onChange={(event) => set(entitlements.with(index, { ...one, contract: event.target.value || null }))}
            >
              <option value="">all contracts</option>
              {[...new Set([...contracts, ...(one.contract ? [one.contract] : [])])].map((contract) => (
                <option key={contract}>{contract}</option>
              ))}
            </select>
          </label>
          <button type="button" className="plain" onClick={() => set(entitlements.toSpliced(index, 1))}>
            Remove<span className="spoken"> these days of {kind.kind}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={() => set([...entitlements, { contract: null, daysPerYear: 20 }])}>
          {entitlements.length === 0 ? "Count its days" : "Other days for a contract"}
          <span className="spoken"> of {kind.kind}</span>
        </button>
      </li>
    </ul>
  );
}

interface LimitsProps {
  limits: Policy["groupLimits"];
  pools: string[];
  teams: string[];
  onChange: (limits: Policy["groupLimits"]) => void;
}

export function GroupLimits({ limits, pools, teams, onChange }: LimitsProps) {
  const groups = [
    ...pools.map((pool) => ({ value: `pool ${pool}`, pool, team: null })),
    ...teams.map((team) => ({ value: `team ${team}`, pool: null, team })),
  ];
  return (
    <ul className="rows">
      {limits.map((limit, index) => {
        const value = limit.pool ? `pool ${limit.pool}` : `team ${limit.team}`;
        return (
          <li key={index}>
            <label>
              At most
              <input
                type="number"
                min={0}
                required
                value={limit.mostPerDay}
                onChange={(event) => onChange(limits.with(index, { ...limit, mostPerDay: Number(event.target.value) }))}
              />
            </label>
            <label>
              of
              <select
                value={value}
                onChange={(event) => {
                  const group = groups.find((one) => one.value === event.target.value);
                  if (group) onChange(limits.with(index, { ...limit, pool: group.pool, team: group.team }));
                }}
              >
                {!groups.some((group) => group.value === value) && <option>{value}</option>}
                {groups.map((group) => (
                  <option key={group.value}>{group.value}</option>
                ))}
              </select>
            </label>
            <button type="button" className="plain" onClick={() => onChange(limits.toSpliced(index, 1))}>
              Remove<span className="spoken"> the limit of {value}</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className="link"
          disabled={groups.length === 0}
          onClick={() => onChange([...limits, { pool: groups[0]?.pool ?? null, team: groups[0]?.team ?? null, mostPerDay: 1 }])}
        >
          Limit a group
        </button>
      </li>
    </ul>
  );
}
