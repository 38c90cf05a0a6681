import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { useScheme } from "../parts/scheme";
import type { Point } from "../api/types";

/** Pixels left and right of what all curves of a page have in common, the seconds. */
export const LEFT = 96;
export const RIGHT = 12;

export interface Line {
  name: string;
  /** a variable of the style sheet */
  color: string;
  value: (point: Point) => number | null;
}

interface Props {
  title: string;
  points: Point[];
  /** One is filled down to the axis, of two the first down to the second. */
  lines: Line[];
  text: (value: number) => string;
  /** seconds */
  end: number;
  /** absent: all values */
  range?: [number, number];
  height: number;
}

/** Figures of a search over its seconds; all curves of a page share their cursor. A figure holds until there is a newer one. */
export function Curve({ title, points, lines, text, end, range, height }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const scheme = useScheme();
  const data: uPlot.AlignedData = [
    points.map((point) => point.elapsed),
    ...lines.map(({ value }) => points.map(value)),
  ];
  const latest = useRef({ data, end, range });
  latest.current = { data, end, range };
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const made = new uPlot(
      options(element, lines, text, height, () => latest.current),
      latest.current.data,
      element,
    );
    plot.current = made;
    const resized = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [scheme, text, lines, height]);
  useEffect(() => plot.current?.setData(data));
  return (
    <figure className="curve">
      <figcaption>
        {title}
        {lines.map((line) => (
          <span key={line.name}>
            {lines.length > 1 && (
              <>
                <i className={`line ${line.color}`} /> {line.name}
              </>
            )}{" "}
            <b>{lastOf(points, line, text)}</b>
          </span>
        ))}
      </figcaption>
      <div
        ref={place}
        role="img"
        aria-label={`${title}: ${lines.map((line) => told(points, line, text)).join("; ")} in ${Math.round(end)} seconds`}
      />
    </figure>
  );
}

const known = (points: Point[], line: Line) => points.map(line.value).filter((one) => one !== null);

function lastOf(points: Point[], line: Line, text: (value: number) => string) {
  const last = known(points, line).at(-1);
  return last === undefined ? "–" : text(last);
}

function told(points: Point[], line: Line, text: (value: number) => string) {
  const first = known(points, line)[0];
  return first === undefined
    ? `${line.name} not known yet`
    : `${line.name} from ${text(first)} to ${lastOf(points, line, text)}`;
}

interface Shown {
  end: number;
  range: [number, number] | undefined;
}

function options(
  element: HTMLElement,
  lines: Line[],
  text: (value: number) => string,
  height: number,
  shown: () => Shown,
): uPlot.Options {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const axis = {
    stroke: color("quiet"),
    font: `12px ${style.fontFamily}`,
    grid: { stroke: color("line"), width: 1 },
    ticks: { show: false },
  };
  const holds = uPlot.paths.stepped?.({ align: 1 });
  return {
    width: element.clientWidth,
    height,
    padding: [8, RIGHT, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: false, range: () => [0, shown().end] },
      y: { range: (_, least, most) => shown().range ?? uPlot.rangeNum(Math.min(0, least), most || 1, 0.1, true) },
    },
    cursor: { sync: { key: "solve" }, points: { size: 6 }, drag: { x: false, y: false } },
    axes: [
      { ...axis, size: 26, values: (_, seconds) => seconds.map((second) => `${second} s`) },
      { ...axis, size: LEFT, values: (_, values) => values.map((one) => text(one)) },
    ],
    series: [
      {},
      ...lines.map((line) => ({
        stroke: color(line.color),
        width: 2,
        points: { show: false },
        ...(holds ? { paths: holds } : {}),
        ...(lines.length === 1 ? { fill: color("accent-soft") } : {}),
      })),
    ],
    bands: lines.length > 1 ? [{ series: [1, 2], fill: color("accent-soft") }] : [],
  };
}
