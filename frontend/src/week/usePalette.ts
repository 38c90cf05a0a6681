import { type RefObject, useLayoutEffect, useState } from "react";
import { useScheme } from "../parts/scheme";
import { type Palette, paletteOf } from "./draw";

/** The colors, asked of the style sheet once for all rows and again when the scheme changes. */
export function usePalette(within: RefObject<Element | null>): Palette | null {
  const scheme = useScheme();
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    if (within.current) setPalette(paletteOf(within.current));
  }, [within, scheme]);
  return palette;
}
