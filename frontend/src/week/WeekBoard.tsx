import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { mayDo, useAccount } from "../account/session";
import type { Coverage, Draft, Edit, KeptAgent, KnownCenter, Pool } from "../api/types";
import { midnights } from "../time/zone";
import { Answer } from "./Answer";
import type { Axis } from "./axis";
import { coverOf, priceCurve, shortChanges } from "./coverage";
import { CoverageChart } from "./CoverageChart";
import { Cursor } from "./Cursor";
import { editOf, type Wish } from "./edit";
import { IntervalPanel } from "./IntervalPanel";
import { Legend } from "./Legend";
import { OverviewPanel } from "./OverviewPanel";
import { RosterGrid } from "./RosterGrid";
import { onContacts } from "./roster";
import { type Look, rowsOf, workersOf } from "./rows";
import { ShiftPanel } from "./ShiftPanel";
import { Toolbar } from "./Toolbar";
import { useChartWidth } from "./useChartWidth";
import { useEditing } from "./useEditing";
import { usePreview } from "./usePreview";
import { usePrices } from "./usePrices";
import { useSimulatedImpact } from "./useSimulatedImpact";
import type { Loaded } from "./useWeek";

interface Props {
  draft: Draft;
  coverage: Coverage;
  loaded: Loaded;
  agents: KeptAgent[];
  center: KnownCenter;
  zone: string;
  catchUp: () => Promise<unknown>;
}

const NO_POOLS: Pool[] = [];
const UNCHANGED = new Map<number, number>();

/** Coverage over roster on one axis, and beside them whatever is chosen. */
export function WeekBoard({ draft, coverage, loaded, agents, center, zone, catchUp }: Props) {
  const { roster } = loaded;
  const pools = "pools" in center ? center.pools : NO_POOLS;
  const revision = useSyncExternalStore(roster.subscribe, roster.revision);
  const editable = mayDo(useAccount(), "editRosters");
  const editing = useEditing(draft.id, loaded, catchUp);
  const [look, setLook] = useState<Look>({ group: "none", sort: "name", search: "", pool: "", only: null, from: 0 });
  const [queue, setQueue] = useState("");
  const [day, setDay] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const [dragging, setDragging] = useState(false);
  const board = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { width, names, isNarrow } = useChartWidth(scroller);
  // A phone has room for a day.
  useEffect(() => {
    if (isNarrow) setDay((before) => before ?? 0);
  }, [isNarrow]);

  const [pricesShown, setPricesShown] = useState(false);
  const { may: mayKnowPrices, none: noPrices, prices } = usePrices(draft.plan, pricesShown);
  const curve = useMemo(
    () => (prices ? priceCurve(prices, queue, center.currency) : null),
    [prices, queue, center],
  );
  const cover = useMemo(() => coverOf(coverage, queue, curve), [coverage, queue, curve]);
  const edges = useMemo(() => midnights(cover.start, 7, zone), [cover.start, zone]);
  const from = (day === null ? edges[0] : edges[day]) ?? cover.start;
  const to = (day === null ? edges[7] : edges[day + 1]) ?? cover.start;
  const axis = useMemo<Axis>(() => ({ from, to, width, zone }), [from, to, width, zone]);

  const workers = useMemo(() => workersOf(agents, pools, zone), [agents, center, zone]);
  const shownLook = useDeferredValue(look);
  const rows = useMemo(
    () => rowsOf(workers, roster, { ...shownLook, from }),
    // The roster is the same object while it changes.
    [workers, roster, revision, shownLook, from],
  );

  const bar = roster.find(selected);
  const asked: Edit | null = bar ? ((wish && editOf(bar, wish)) ?? { kind: "DropShift", shift: bar.id }) : null;
  const previewed = usePreview(draft.id, editable ? asked : null, revision);
  const simulated = useSimulatedImpact(draft, previewed, revision);
  const changes = useMemo(
    () => (previewed?.impact ? shortChanges(previewed.impact, queue) : UNCHANGED),
    [previewed?.impact, queue],
  );

  const serving = useMemo(() => (bar ? onContacts(bar) : []), [bar]);

  // Whoever dropped a shift in its panel, which is gone now, is back on the roster.
  const hadBar = useRef(false);
  useEffect(() => {
    if (hadBar.current && !bar && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
    hadBar.current = bar !== undefined;
  }, [bar]);

  const { apply, undo, redo, dismiss } = editing;
  const select = useCallback(
    (shift: string | null) => {
      setSelected(shift);
      setWish(null);
      if (shift) setChosen(null);
    },
    [],
  );
  const send = useCallback(
    async (edit: Edit | null) => {
      if (edit) await apply(edit);
      setWish(null);
    },
    [apply],
  );
  const applyWish = (wanted: Wish) => void send(bar ? editOf(bar, wanted) : null);
  const drop = () => void send(bar ? { kind: "DropShift", shift: bar.id } : null);
  const choose = useCallback((at: number) => {
    setChosen(at);
    setSelected(null);
    setWish(null);
  }, []);

  return (
    <div className={dragging ? "board dragging" : "board"}>
      <Toolbar
        look={look}
        onLook={setLook}
        shown={rows.reduce((sum, row) => sum + (row.kind === "agent" ? 1 : 0), 0)}
        queues={coverage.queues.map((one) => one.queue)}
        queue={queue}
        onQueue={setQueue}
        pools={[...new Set(workers.map((worker) => worker.pool))].sort()}
        hasTeams={workers.some((worker) => worker.team !== "")}
        edges={edges}
        zone={zone}
        day={day}
        onDay={setDay}
        prices={mayKnowPrices ? (noPrices ? "none" : pricesShown) : null}
        onPrices={setPricesShown}
        editable={editable}
        busy={editing.busy}
        onUndo={() => void undo()}
        onRedo={() => void redo()}
      />
      <div className={isNarrow ? "charts narrow" : "charts"} ref={board}>
        <div className="names-head">
          <Legend pools={pools} prices={curve !== null} />
        </div>
        <div className="coverage">
          <CoverageChart
            axis={axis}
            cover={cover}
            changes={changes}
            serving={serving}
            chosen={chosen}
            onChoose={choose}
            onDay={(midnight) => setDay(day === null ? edges.indexOf(midnight) : null)}
          />
        </div>
        <RosterGrid
          rows={rows}
          roster={roster}
          axis={axis}
          names={names}
          selected={bar}
          wish={wish}
          verdict={wish ? (previewed?.impact ?? null) : null}
          currency={center.currency}
          editable={editable}
          scroller={scroller}
          onSelect={select}
          onWish={setWish}
          onApply={applyWish}
          onDrop={drop}
          onUndo={(again) => void (again ? redo() : undo())}
          onDragging={setDragging}
        />
        {rows.length === 0 && <p className="no-rows">Nobody is like that. Maybe search for less.</p>}
        <Cursor board={board} axis={axis} names={names} cover={cover} chosen={chosen} />
      </div>
      {bar && (
        <ShiftPanel
          key={bar.id}
          bar={bar}
          wish={wish}
          workers={workers}
          zone={zone}
          currency={center.currency}
          editable={editable}
          busy={editing.busy}
          previewed={previewed}
          simulated={simulated}
          onWish={setWish}
          onApply={applyWish}
          onDrop={drop}
          onEdit={(edit) => void send(edit)}
          onClose={() => select(null)}
        />
      )}
      {!bar && chosen !== null && (
        <IntervalPanel
          cover={cover}
          at={chosen}
          queue={queue}
          roster={roster}
          workers={workers}
          revision={revision}
          zone={zone}
          only={look.only}
          onOnly={(only) => setLook({ ...look, only })}
          onClose={() => setChosen(null)}
        />
      )}
      {!bar && chosen === null && (
        <OverviewPanel
          coverage={coverage}
          cover={cover}
          axis={axis}
          isDay={day !== null}
          editable={editable}
          onChoose={choose}
        />
      )}
      <Answer
        outcome={editing.outcome}
        zone={zone}
        workers={workers}
        onDismiss={dismiss}
        onReason={(edit, reason) => void apply(edit, reason)}
        onUndo={() => void undo()}
      />
    </div>
  );
}
