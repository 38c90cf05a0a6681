import type { Impact } from "../api/types";
import { agentHours, money, signed } from "../parts/numbers";
import { clocks } from "../time/words";
import { type Axis, x } from "./axis";
import { endOf, type Wish } from "./edit";
import { VERDICTS } from "./ImpactWords";
import type { Bar } from "./roster";
import type { Row } from "./rows";

interface Props {
  bar: Bar;
  wish: Wish;
  verdict: Impact | null;
  currency: string;
  rows: Row[];
  axis: Axis;
  names: number;
  topOf: (index: number) => number;
}

/** Where the shift would be, when, and in a few words what that would do; the panel has them all. */
export function Ghost({ bar, wish, verdict, currency, rows, axis, names, topOf }: Props) {
  const index = rows.findIndex((row) => row.kind === "agent" && row.worker.id === wish.agent);
  if (index === -1) return null;
  const [left, right] = [x(axis, wish.from), x(axis, endOf(bar, wish))];
  const tone = verdict ? verdict.verdict.toLowerCase() : "";
  return (
    <div
      className={`ghost ${tone}`}
      style={{ transform: `translate(${names + left}px, ${topOf(index)}px)`, width: Math.max(4, right - left) }}
    >
      <span className={left > axis.width / 2 ? "before" : "after"}>
        {clocks(wish.from, endOf(bar, wish), axis.zone)}
        {verdict && <b> {effect(verdict, currency)}</b>}
      </span>
    </div>
  );
}

function effect({ verdict, coverage, cost }: Impact, currency: string): string {
  if (verdict === "REFUSED") return VERDICTS.REFUSED;
  const found = [verdict === "ALLOWED" ? "" : VERDICTS[verdict]];
  if (coverage.shortfall !== 0) found.push(`${signed(coverage.shortfall, agentHours)} short`);
  if (cost && cost.total !== 0) found.push(signed(cost.total, (value) => money(value, currency)));
  return found.filter((one) => one !== "").join(" · ") || VERDICTS[verdict];
}
