import type { Sourcing } from "../api/types";
import { clock, clocks } from "../time/words";
import { QUARTER } from "../time/zone";
import { type Axis, ticks, x } from "./axis";
import type { Cover } from "./coverage";
import { type Bar, onContacts } from "./roster";

export interface Palette {
  ink: string;
  quiet: string;
  line: string;
  day: string;
  staffed: string;
  required: string;
  price: string;
  short: string;
  better: string;
  surplus: string;
  away: string;
  onBar: string;
  sourcing: Record<Sourcing, string>;
  font: string;
}

/** The colors of the style sheet, for canvases. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: color("ink"),
    quiet: color("quiet"),
    line: color("line"),
    day: color("day-line"),
    staffed: color("staffed"),
    required: color("ink"),
    price: color("price"),
    short: color("short"),
    better: color("better"),
    surplus: color("surplus"),
    away: color("away"),
    onBar: color("on-bar"),
    sourcing: { IN_HOUSE: color("in-house"), OUTSOURCED: color("outsourced"), HOMESHORE: color("homeshore") },
    font: `11px ${style.fontFamily}`,
  };
}

/** A canvas of so many CSS pixels, sharp on any screen. */
export function prepare(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const scale = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext("2d");
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Below it, lines of quarter hours are too many. */
const QUARTER_PIXELS = 9;

export function drawTicks(context: CanvasRenderingContext2D, axis: Axis, height: number, palette: Palette) {
  if ((QUARTER / (axis.to - axis.from)) * axis.width >= QUARTER_PIXELS) {
    context.globalAlpha = 0.45;
    context.fillStyle = palette.line;
    for (let time = axis.from; time < axis.to; time += QUARTER) context.fillRect(Math.round(x(axis, time)), 0, 1, height);
    context.globalAlpha = 1;
  }
  for (const tick of ticks(axis)) {
    context.fillStyle = tick.isDay ? palette.day : palette.line;
    context.fillRect(Math.round(x(axis, tick.at)), 0, 1, height);
  }
}

export const ROW = 30;
const TOP = 5;
const HIGH = ROW - 2 * TOP;

export interface Stretch {
  from: number;
  to: number;
}

/** A shift's outline tells the sourcing as its color does: square in-house, slanted outsourced, round at home. */
export function outline(
  context: CanvasRenderingContext2D,
  sourcing: Sourcing,
  left: number,
  right: number,
  top = TOP,
  height = HIGH,
) {
  const width = Math.max(2, right - left - 1);
  context.beginPath();
  if (sourcing === "OUTSOURCED") {
    const slant = Math.min(6, width / 2);
    context.moveTo(left + slant, top);
    context.lineTo(left + width, top);
    context.lineTo(left + width - slant, top + height);
    context.lineTo(left, top + height);
    context.closePath();
  } else {
    context.roundRect(left, top, width, height, sourcing === "HOMESHORE" ? Math.min(height, width) / 2 : 2);
  }
}

export function drawRow(
  context: CanvasRenderingContext2D,
  axis: Axis,
  bars: readonly Bar[],
  away: readonly Stretch[],
  look: { sourcing: Sourcing; offshore: boolean; selected: string | null; zone: string },
  palette: Palette,
) {
  drawTicks(context, axis, ROW, palette);
  for (const stretch of away) {
    const left = Math.max(0, x(axis, stretch.from));
    const right = Math.min(axis.width, x(axis, stretch.to));
    context.fillStyle = palette.away;
    if (right > left) context.fillRect(left, 0, right - left, ROW - 1);
  }
  context.font = palette.font;
  context.textBaseline = "middle";
  for (const bar of bars) {
    if (bar.to <= axis.from || bar.from >= axis.to) continue;
    drawBar(context, axis, bar, look, palette);
  }
}

function drawBar(
  context: CanvasRenderingContext2D,
  axis: Axis,
  bar: Bar,
  look: { sourcing: Sourcing; offshore: boolean; selected: string | null; zone: string },
  palette: Palette,
) {
  const [left, right] = [x(axis, bar.from), x(axis, bar.to)];
  const color = palette.sourcing[look.sourcing];
  outline(context, look.sourcing, left, right);
  context.fillStyle = color;
  context.globalAlpha = look.offshore ? 0.55 : 1;
  context.fill();
  context.globalAlpha = 1;
  context.save();
  context.clip();
  for (const one of bar.breaks) {
    context.fillStyle = palette.onBar;
    context.globalAlpha = one.paid ? 0.45 : 0.8;
    context.fillRect(x(axis, one.from), TOP + 3, Math.max(1, x(axis, one.to) - x(axis, one.from)), HIGH - 6);
  }
  context.globalAlpha = 1;
  for (const stretch of right - left > 40 ? onContacts(bar) : []) {
    const begin = Math.max(0, x(axis, stretch.from));
    const room = x(axis, stretch.to) - begin - 12;
    const text = [clocks(bar.from, bar.to, look.zone), clock(bar.from, look.zone)].find(
      (words) => room > 28 && context.measureText(words).width <= room,
    );
    if (text) {
      context.fillStyle = palette.onBar;
      context.fillText(text, begin + 7, ROW / 2 + 0.5);
      break;
    }
  }
  context.restore();
  if (look.offshore) {
    context.strokeStyle = color;
    context.setLineDash([3, 2]);
    context.stroke();
    context.setLineDash([]);
  }
  if (bar.pinned) {
    context.fillStyle = palette.ink;
    context.beginPath();
    context.arc(left + 3, TOP, 3, 0, 2 * Math.PI);
    context.fill();
  }
  if (bar.id === look.selected) {
    outline(context, look.sourcing, left - 2, right + 2, TOP - 2, HIGH + 4);
    context.strokeStyle = palette.ink;
    context.lineWidth = 2;
    context.stroke();
    context.lineWidth = 1;
  }
}

/**
 * Staffed as an area, what lies above the requirement paler, what is short in red, the requirement as a line of steps;
 * prices, where they are shown, as a line of their own height; at the foot, the times that the chosen shift serves and what
 * would change there.
 */
export function drawCover(
  context: CanvasRenderingContext2D,
  axis: Axis,
  cover: Cover,
  height: number,
  top: number,
  palette: Palette,
  changes: Map<number, number>,
  serving: Stretch[],
) {
  drawTicks(context, axis, height, palette);
  const y = (agents: number) => height - (agents / top) * (height - 8);
  const first = Math.max(0, Math.floor((axis.from - cover.start) / cover.step));
  const last = Math.min(cover.required.length, Math.ceil((axis.to - cover.start) / cover.step));
  // On whole pixels of the screen: neighbours leave no seam.
  const scale = window.devicePixelRatio || 1;
  const edge = (index: number) => Math.round(x(axis, cover.start + index * cover.step) * scale) / scale;
  for (let index = first; index < last; index++) {
    const [left, right] = [edge(index), edge(index + 1)];
    const staffed = cover.staffed[index] ?? 0;
    const surplus = Math.min(staffed, cover.surplus[index] ?? 0);
    const short = cover.short[index] ?? 0;
    context.fillStyle = palette.staffed;
    context.fillRect(left, y(staffed - surplus), right - left, height - y(staffed - surplus));
    context.fillStyle = palette.surplus;
    context.fillRect(left, y(staffed), right - left, y(staffed - surplus) - y(staffed));
    if (short > 0) {
      context.fillStyle = palette.short;
      context.fillRect(left, y(staffed + short), right - left, Math.max(2, y(staffed) - y(staffed + short)));
      // Also where it is too little to be seen from afar.
      context.fillRect(left, 0, right - left, 4);
    }
    const change = changes.get(cover.start + index * cover.step);
    if (change !== undefined) {
      context.fillStyle = change > 0 ? palette.short : palette.better;
      context.fillRect(left, height - 5, right - left, 5);
    }
  }
  context.fillStyle = palette.ink;
  for (const one of serving) {
    context.fillRect(x(axis, one.from), height - 8, x(axis, one.to) - x(axis, one.from), 2);
  }
  const steps = (level: (index: number) => number, color: string) => {
    context.beginPath();
    for (let index = first; index < last; index++) {
      if (index === first) context.moveTo(edge(index), level(index));
      else context.lineTo(edge(index), level(index));
      context.lineTo(edge(index + 1), level(index));
    }
    context.strokeStyle = color;
    context.lineWidth = 1.25;
    context.stroke();
    context.lineWidth = 1;
  };
  steps((index) => y(cover.required[index] ?? 0), palette.required);
  if (cover.prices) {
    const { perHour } = cover.prices;
    const dearest = Math.max(...perHour) || 1;
    steps((index) => height - 1 - ((perHour[index] ?? 0) / dearest) * (height - 9), palette.price);
  }
}
