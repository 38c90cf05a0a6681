import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { useScheme } from "../parts/scheme";
import type { Point } from "../api/types";

const HEIGHT = 150;

interface Props {
  title: string;
  points: Point[];
  value: (point: Point) => number | null;
  text: (value: number) => string;
}

/** One figure of a search over its seconds; all curves of a page share their cursor. */
export function Curve({ title, points, value, text }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const scheme = useScheme();
  const data: uPlot.AlignedData = [points.map((point) => point.elapsed), points.map(value)];
  const latest = useRef(data);
  latest.current = data;
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const made = new uPlot(options(element, text), latest.current, element);
    plot.current = made;
    const resized = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [scheme, text]);
  useEffect(() => plot.current?.setData(data));
  const values = points.map(value).filter((one) => one !== null);
  const [first, last] = [values[0], values.at(-1)];
  return (
    <figure className="curve">
      <figcaption>
        {title} <b>{last === undefined ? "–" : text(last)}</b>
      </figcaption>
      <div
        ref={place}
        role="img"
        aria-label={
          first === undefined || last === undefined
            ? `${title}: nothing yet`
            : `${title}: from ${text(first)} to ${text(last)} in ${Math.round(points.at(-1)?.elapsed ?? 0)} seconds`
        }
      />
    </figure>
  );
}

function options(element: HTMLElement, text: (value: number) => string): uPlot.Options {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    stroke: color("--quiet"),
    font: `12px ${style.fontFamily}`,
    grid: { stroke: color("--line"), width: 1 },
    ticks: { show: false },
  };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    scales: { x: { time: false } },
    cursor: { sync: { key: "solve" }, points: { size: 6 }, drag: { x: false, y: false } },
    axes: [
      { ...axis, size: 26, values: (_, seconds) => seconds.map((second) => `${second} s`) },
      { ...axis, size: 96, values: (_, values) => values.map((one) => text(one)) },
    ],
    series: [{}, { stroke: color("--accent"), width: 2, fill: color("--accent-soft"), points: { show: false } }],
  };
}
