import { type RefObject, useLayoutEffect, useState } from "react";

/** As the style sheet has them. */
const WIDE = 200;
const NARROW = 104;

/** How wide names and chart of the roster are; the coverage above has the same chart. */
export function useChartWidth(scroller: RefObject<HTMLDivElement | null>) {
  const [inner, setInner] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setInner(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const isNarrow = inner > 0 && inner < 700;
  const names = isNarrow ? NARROW : WIDE;
  return { names, isNarrow, width: Math.max(1, inner - names) };
}
