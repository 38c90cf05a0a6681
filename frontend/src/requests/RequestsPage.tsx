import { isWhole } from "../api/types";
import { Link, useSearch } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { CenterTabs } from "../centers/CenterTabs";
import { useCenter } from "../centers/queries";
import { Failure, Loading } from "../parts/Notice";
import { zoneName } from "../time/words";
import { browserZone, sameClocks } from "../time/zone";
import { AllRequests } from "./AllRequests";
import { Decide } from "./Decide";
import { Hours } from "./Hours";
import { PolicyForm } from "./PolicyForm";
import "./requests.css";

const PARTS = [
  { name: "", text: "To decide" },
  { name: "hours", text: "Hours" },
  { name: "all", text: "All" },
  { name: "policy", text: "Limits" },
];

/** What agents ask for, for those who decide. */
export default function RequestsPage({ center }: { center: string }) {
  const known = useCenter(center);
  const whole = isWhole(known.data) ? known.data : null;
  const part = new URLSearchParams(useSearch()).get("part") ?? "";
  const account = useAccount();
  const mayDecide = mayDo(account, "decideRequests");
  const zone = known.data?.timeZone ?? browserZone();
  const pools = account.pools.length > 0 ? account.pools : (whole?.pools.map((pool) => pool.id) ?? []);
  return (
    <main className="page requests">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      <nav className="parts" aria-label="Requests">
        {PARTS.map((one) => (
          <Link
            key={one.name}
            href={`/centers/${center}/requests${one.name === "" ? "" : `?part=${one.name}`}`}
            aria-current={part === one.name ? "page" : undefined}
          >
            {one.text}
          </Link>
        ))}
      </nav>
      {!sameClocks(zone, browserZone(), Date.now()) && <p className="quiet">All times are in {zoneName(zone)}.</p>}
      {known.isPending ? (
        <Loading what="the center" />
      ) : known.isError ? (
        <Failure error={known.error} again={() => void known.refetch()} />
      ) : part === "hours" ? (
        <Hours center={center} zone={zone} pools={pools} mayDecide={mayDecide} />
      ) : part === "all" ? (
        <AllRequests center={center} zone={zone} />
      ) : part === "policy" ? (
        <PolicyForm center={center} known={whole} />
      ) : (
        <Decide center={center} zone={zone} currency={known.data?.currency ?? "USD"} mayDecide={mayDecide} />
      )}
    </main>
  );
}
