import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Impact } from "../api/types";
import { count } from "../parts/numbers";
import { absence } from "../time/absence";
import { MINUTE } from "../time/zone";
import type { Axis } from "./axis";
import { ROW, type Stretch } from "./draw";
import { usePalette } from "./usePalette";
import { type Grip, gripAt, pulled } from "./drag";
import { asItIs, type Wish } from "./edit";
import { Ghost } from "./Ghost";
import type { Bar, Roster } from "./roster";
import { RosterRow } from "./RosterRow";
import type { Row, Worker } from "./rows";

const GROUP = 26;
const CLICK = 4;

interface Props {
  rows: Row[];
  roster: Roster;
  axis: Axis;
  names: number;
  selected: Bar | undefined;
  wish: Wish | null;
  /** What the wish would do, once it is known. */
  verdict: Impact | null;
  currency: string;
  editable: boolean;
  scroller: React.RefObject<HTMLDivElement | null>;
  onSelect: (shift: string | null) => void;
  onWish: (wish: Wish | null) => void;
  onApply: (wish: Wish) => void;
  onDrop: () => void;
  onUndo: (redo: boolean) => void;
  onDragging: (dragging: boolean) => void;
}

interface Drag {
  bar: Bar;
  grip: Grip;
  x: number;
  y: number;
  far: boolean;
}

/** The roster: a row an agent, of which only those in sight exist. */
export function RosterGrid(props: Props) {
  const { rows, roster, axis, names, selected, wish, editable, scroller } = props;
  const [current, setCurrent] = useState(0);
  const drag = useRef<Drag | null>(null);
  const tap = useRef({ x: 0, y: 0 });
  const palette = usePalette(scroller);
  const away = useMemo(() => awayOf(rows), [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "group" ? GROUP : ROW),
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [rows, virtual]);
  const isReady = palette !== null && rows.length > 0;
  useEffect(() => {
    if (isReady) performance.mark("week-ready");
  }, [isReady]);
  const total = virtual.getTotalSize();
  const items = virtual.getVirtualItems();
  // A row that scrolls out of sight comes in again as another, with its canvas.
  const places = useRef(1);
  places.current = Math.max(places.current, items.length);

  const workerAt = (clientY: number): { index: number; worker: Worker } | null => {
    const element = scroller.current;
    if (!element) return null;
    const y = clientY - element.getBoundingClientRect().top + element.scrollTop;
    const item = virtual.getVirtualItemForOffset(y);
    const row = item && y < total ? rows[item.index] : undefined;
    return item && row?.kind === "agent" ? { index: item.index, worker: row.worker } : null;
  };
  const pixel = (event: PointerEvent) =>
    event.clientX - (scroller.current?.getBoundingClientRect().left ?? 0) - names;

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    tap.current = { x: event.clientX, y: event.clientY };
    // A finger that goes down may be about to scroll.
    if (event.pointerType === "touch") return;
    const hit = choose(event);
    if (hit && editable) {
      drag.current = { ...hit, x: event.clientX, y: event.clientY, far: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    }
  }
  function choose(event: PointerEvent) {
    const row = workerAt(event.clientY);
    if (!row) return null;
    setCurrent(row.index);
    const hit = gripAt(roster.ofAgent(row.worker.id), axis, pixel(event));
    props.onSelect(hit?.bar.id ?? null);
    return hit;
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const dragged = drag.current;
    if (!dragged) {
      const row = workerAt(event.clientY);
      const hit = row && gripAt(roster.ofAgent(row.worker.id), axis, pixel(event));
      event.currentTarget.dataset["grip"] = hit ? (editable ? hit.grip : "show") : "";
      return;
    }
    if (!dragged.far && Math.hypot(event.clientX - dragged.x, event.clientY - dragged.y) > CLICK) {
      dragged.far = true;
      props.onDragging(true);
    }
    if (!dragged.far) return;
    const agent = workerAt(event.clientY)?.worker.id ?? dragged.bar.agent;
    props.onWish(pulled(dragged.bar, dragged.grip, event.clientX - dragged.x, agent, axis));
  }
  function onPointerUp(event: PointerEvent) {
    const { x, y } = tap.current;
    if (event.pointerType === "touch" && Math.hypot(event.clientX - x, event.clientY - y) < 2 * CLICK) choose(event);
    if (drag.current?.far && wish) props.onApply(wish);
    letGo();
  }
  function onPointerCancel() {
    if (drag.current) props.onWish(null);
    letGo();
  }
  function letGo() {
    if (drag.current?.far) props.onDragging(false);
    drag.current = null;
  }

  function go(index: number) {
    const step = index < current ? -1 : 1;
    let next = index;
    while (rows[next]?.kind === "group") next += step;
    if (!rows[next]) return;
    setCurrent(next);
    virtual.scrollToIndex(next);
    props.onSelect(null);
  }
  function onKeyDown(event: KeyboardEvent) {
    const row = rows[current];
    if (row?.kind !== "agent") {
      if (event.key.startsWith("Arrow")) go(current + 1);
      return;
    }
    const bars = roster.ofAgent(row.worker.id);
    const place = bars.findIndex((bar) => bar.id === selected?.id);
    const wished = selected && (wish ?? asItIs(selected));
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (sideways !== undefined && (event.altKey || event.shiftKey)) {
      if (!wished || !editable) return;
      const minutes = sideways * (event.altKey ? 15 : 60);
      props.onWish(
        event.altKey
          ? { ...wished, from: wished.from + minutes * MINUTE }
          : { ...wished, paidMinutes: Math.max(60, wished.paidMinutes + minutes) },
      );
    } else if (sideways !== undefined) {
      props.onSelect(bars[place === -1 ? (sideways > 0 ? 0 : bars.length - 1) : place + sideways]?.id ?? null);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") go(current + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "PageDown" || event.key === "PageUp") {
      go(Math.max(0, Math.min(rows.length - 1, current + (event.key === "PageDown" ? 15 : -15))));
    } else if (event.key === "Home") go(0);
    else if (event.key === "End") go(rows.length - 1);
    else if (event.key === "Escape") {
      if (wish) props.onWish(null);
      else props.onSelect(null);
    } else if (event.key === "Enter" && wish && editable) props.onApply(wish);
    else if (event.key === "Enter" && selected) document.querySelector<HTMLElement>(".board > .panel input")?.focus();
    else if (event.key === "Delete" && selected && editable) props.onDrop();
    else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && editable) props.onUndo(event.shiftKey);
    else return;
    event.preventDefault();
  }

  const moved = selected && wish ? { bar: selected, wish } : null;
  return (
    <div
      ref={scroller}
      className="roster"
      role="grid"
      tabIndex={0}
      aria-label="Roster. Arrow keys go from agent to agent and from shift to shift; with Alt they move a shift, with Shift they stretch it, Enter applies, Delete drops, Escape lets go."
      aria-rowcount={rows.length}
      aria-activedescendant={items.some((item) => item.index === current) ? `row-${current}` : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    >
      <div className="rows" role="presentation" style={{ height: total }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          if (row.kind === "group") {
            return (
              <div
                key={item.index % places.current}
                role="row"
                aria-rowindex={item.index + 1}
                className="row group"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <div role="rowheader">
                  {row.name || "none"} <small>{count(row.agents)}</small>
                </div>
              </div>
            );
          }
          const bars = roster.ofAgent(row.worker.id);
          return (
            <RosterRow
              key={item.index % places.current}
              index={item.index}
              top={item.start}
              worker={row.worker}
              bars={bars}
              away={away.get(row.worker.id) ?? NOWHERE}
              axis={axis}
              selected={bars.some((bar) => bar.id === selected?.id) ? (selected?.id ?? null) : null}
              current={item.index === current}
              palette={palette}
            />
          );
        })}
        {moved && (
          <Ghost
            {...moved}
            verdict={props.verdict}
            currency={props.currency}
            rows={rows}
            axis={axis}
            names={names}
            topOf={(index) => virtual.measurementsCache[index]?.start ?? 0}
          />
        )}
      </div>
    </div>
  );
}

const NOWHERE: Stretch[] = [];

function awayOf(rows: Row[]): Map<string, Stretch[]> {
  const away = new Map<string, Stretch[]>();
  for (const row of rows) {
    if (row.kind === "agent" && row.worker.absences.length > 0) {
      const { id, zone, absences } = row.worker;
      away.set(id, absences.map((one) => absence(one.from, one.to, zone)));
    }
  }
  return away;
}
