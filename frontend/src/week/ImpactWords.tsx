import type { Impact, Verdict } from "../api/types";
import { inWallTime } from "../time/words";
import { agentHours, money, signed } from "../parts/numbers";

export const VERDICTS: Record<Verdict, string> = { ALLOWED: "Allowed", NEEDS_REASON: "Needs a reason", REFUSED: "Refused" };

/** What an edit does to rules, coverage and cost. */
export function ImpactWords({ impact, currency, zone }: { impact: Impact; currency: string; zone: string }) {
  const { shortfall, surplus } = impact.coverage;
  return (
    <div className="impact">
      <p>
        <span className={`verdict ${impact.verdict.toLowerCase()}`}>{VERDICTS[impact.verdict]}</span>
      </p>
      <dl>
        <div>
          <dt>Short</dt>
          <dd className={tone(shortfall)}>{signed(shortfall, agentHours)}</dd>
        </div>
        <div>
          <dt>Surplus</dt>
          <dd>{signed(surplus, agentHours)}</dd>
        </div>
        {impact.cost && (
          <div>
            <dt>Cost</dt>
            <dd className={tone(impact.cost.total)}>{signed(impact.cost.total, (value) => money(value, currency))}</dd>
          </div>
        )}
      </dl>
      {impact.brought.length > 0 && (
        <ul>
          {impact.brought.slice(0, 6).map((one, index) => (
            <li key={index}>
              <b>{one.words}</b>
              {one.agent !== "" && ` (${one.agent})`}: {inWallTime(one.text, zone)}
            </li>
          ))}
          {impact.brought.length > 6 && <li>and {impact.brought.length - 6} more</li>}
        </ul>
      )}
    </div>
  );
}

const tone = (change: number) => (change > 0 ? "worse" : change < 0 ? "better" : "");
