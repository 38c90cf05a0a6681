import { zoneName } from "../time/words";
import { browserZone, sameClocks } from "../time/zone";

/** Says whose clock is meant, where it is not the one on the wall. */
export function ZoneNote({ zone }: { zone: string }) {
  if (sameClocks(zone, browserZone(), Date.now())) return null;
  return <p className="quiet zone-note">All times are in {zoneName(zone)}.</p>;
}
