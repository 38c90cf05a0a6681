import type { KeptRow } from "./types";
import { Failure } from "../parts/Notice";
import { useWishEdit, type WishEdit } from "./useWishEdit";

interface Props {
  row: KeptRow;
  day: string;
  table: WishEdit["table"];
  editable: boolean;
}

/** One wish, or one time of availability, and a way to take it back. */
export function WishLine({ row, day, table, editable }: Props) {
  const edit = useWishEdit();
  const words = table === "preferences" ? wishWords(row.cells) : `${row.cells["from"]} – ${row.cells["to"]}`;
  return (
    <div className="wish">
      <span>{words}</span>
      {editable && (
        <button
          type="button"
          className="plain"
          aria-label={`Remove ${words}, ${day}`}
          disabled={edit.isPending}
          onClick={() => edit.mutate({ table, method: "DELETE", row: row.id })}
        >
          Remove
        </button>
      )}
      {edit.isError && <Failure error={edit.error} />}
    </div>
  );
}

/** How much a wish counts beside others of one's own. */
export const WEIGHTS = [
  { weight: "1", words: "nice to have" },
  { weight: "3", words: "important" },
  { weight: "10", words: "very important" },
];

export function wishWords(cells: Record<string, string>): string {
  const { wish = "", weight = "" } = cells;
  const [from, to] = [cells["from"] || "00:00", cells["to"] || "24:00"];
  const name = wish === "OFF" ? "Off" : wish === "WORK" ? "Work" : wish;
  const when = from === "00:00" && to === "24:00" ? (wish === "OFF" ? "all day" : "any time") : `${from} – ${to}`;
  const known = WEIGHTS.find((one) => one.weight === (weight || "1"))?.words ?? `weight ${weight}`;
  return `${name} ${when}, ${known}`;
}
