import { type RefObject, useEffect, useRef } from "react";
import { type Axis, at, quarter, x } from "./axis";
import type { Cover } from "./coverage";
import { intervalAt } from "./coverage";
import { intervalWords } from "./CoverageChart";

interface Props {
  board: RefObject<HTMLDivElement | null>;
  axis: Axis;
  names: number;
  cover: Cover;
  chosen: number | null;
}

/** One line through both charts, and what is there; moved past React, since it follows every move of the pointer. */
export function Cursor({ board, axis, names, cover, chosen }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const show = (time: number | null) => {
      const interval = time === null ? null : intervalAt(cover, time);
      if (!line.current || !words.current) return;
      line.current.hidden = interval === null;
      words.current.hidden = interval === null;
      if (!interval) return;
      const left = names + x(axis, interval.at);
      line.current.style.transform = `translateX(${left}px)`;
      line.current.style.width = `${Math.max(1, x(axis, interval.at + cover.step) - x(axis, interval.at))}px`;
      words.current.textContent = intervalWords(interval, axis.zone);
      const room = element.clientWidth - words.current.offsetWidth - 4;
      words.current.style.transform = `translateX(${Math.max(0, Math.min(left + 8, room))}px)`;
    };
    show(chosen);
    const move = (event: PointerEvent) => {
      const pixel = event.clientX - element.getBoundingClientRect().left - names;
      show(pixel < 0 || pixel > axis.width ? chosen : quarter(at(axis, pixel)));
    };
    const leave = () => show(chosen);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerleave", leave);
    };
  }, [board, axis, names, cover, chosen]);
  return (
    <>
      <div ref={line} className="cursor-line" hidden />
      <div ref={words} className="cursor-words" aria-hidden="true" hidden />
    </>
  );
}
