import type { Pool, Sourcing } from "../api/types";

const WORDS: Record<Sourcing, string> = { IN_HOUSE: "In-house", OUTSOURCED: "Outsourced", HOMESHORE: "At home" };

/** What the marks mean; of sourcings only those that the center has. */
export function Legend({ pools, prices }: { pools: Pool[]; prices: boolean }) {
  const used = (Object.keys(WORDS) as Sourcing[]).filter((one) => pools.some((pool) => pool.sourcing === one));
  return (
    <ul className="legend">
      {used.map((sourcing) => (
        <li key={sourcing}>
          <i className={`mark ${sourcing.toLowerCase().replace("_", "-")}`} /> {WORDS[sourcing]}
        </li>
      ))}
      {pools.some((pool) => pool.offshore) && (
        <li>
          <i className="mark offshore" /> Offshore
        </li>
      )}
      <li>
        <i className="mark line" /> Required
      </li>
      <li>
        <i className="mark staffed" /> Staffed
      </li>
      <li>
        <i className="mark surplus" /> Surplus
      </li>
      <li>
        <i className="mark short" /> Short
      </li>
      {prices && (
        <li>
          <i className="mark price" /> One more saves
        </li>
      )}
    </ul>
  );
}
