import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { get } from "../api/client";
import type { Page, Plan, Summary } from "../api/types";
import { agentHours, count, money, percent, signed } from "../parts/numbers";
import { dateAndClock } from "../time/words";
import { browserZone, instant } from "../time/zone";

interface Row {
  name: string;
  value: (summary: Summary) => number | null;
  text: (value: number) => string;
  /** 1 where more is worse */
  bad: 1 | 0;
}

/** A finished plan beside the one of the same week before it. */
export function Compare({ plan, currency }: { plan: Plan; currency: string }) {
  const before = useQuery({
    queryKey: ["plan-before", plan.id, plan.attempt],
    queryFn: () => previous(plan),
    enabled: plan.summary !== null,
  });
  const now = plan.summary;
  const then = before.data?.summary;
  if (!now) return null;
  const rows: Row[] = [
    { name: "Cost", value: (one) => one.cost, text: (value) => money(value, currency, 0), bad: 1 },
    { name: "Gap", value: (one) => one.gap, text: percent, bad: 1 },
    { name: "Short", value: (one) => one.shortfall_agent_minutes, text: agentHours, bad: 1 },
    { name: "Surplus", value: (one) => one.surplus_agent_minutes, text: agentHours, bad: 1 },
    { name: "Shifts", value: (one) => one.shifts, text: count, bad: 0 },
    { name: "Paid hours", value: (one) => one.paid_hours, text: (value) => count(value, 1), bad: 0 },
    { name: "Unplanned agents", value: (one) => one.unplanned.length, text: count, bad: 1 },
  ];
  return (
    <section>
      <h2>{then ? "Beside the plan before" : "What came out"}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label="Figures of the plans">
        <table>
          <thead>
            <tr>
              <td />
              {then && before.data && (
                <th scope="col" className="number">
                  <Link
                    href={`/plans/${before.data.id}`}
                    title={dateAndClock(instant(before.data.created), browserZone())}
                  >
                    Before
                  </Link>
                </th>
              )}
              <th scope="col" className="number">
                Now
              </th>
              {then && (
                <th scope="col" className="number">
                  Difference
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CompareRow key={row.name} row={row} now={now} then={then ?? null} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CompareRow({ row, now, then }: { row: Row; now: Summary; then: Summary | null }) {
  const value = row.value(now);
  const old = then && row.value(then);
  const difference = value !== null && old !== null ? value - old : null;
  const verdict = difference === null || row.bad === 0 || difference === 0 ? "" : difference > 0 ? "worse" : "better";
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {then && <td className="number">{old === null ? "–" : row.text(old)}</td>}
      <td className="number">{value === null ? "–" : row.text(value)}</td>
      {then && (
        <td className={`number ${verdict}`}>
          {difference === null ? "" : signed(difference, row.text)}
          {verdict !== "" && <span className="spoken"> ({verdict})</span>}
        </td>
      )}
    </tr>
  );
}

async function previous(plan: Plan): Promise<Plan | null> {
  const plans = await get<Page<Plan>>(`/api/plans?center=${plan.center}&limit=50`);
  for (const other of plans.items) {
    const isOlder = instant(other.created) < instant(plan.created);
    if (isOlder && (other.state === "DONE" || other.state === "STOPPED")) {
      const full = await get<Plan>(`/api/plans/${other.id}`);
      if (full.summary?.week === plan.summary?.week) return full;
    }
  }
  return null;
}
