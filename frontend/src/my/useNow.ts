import { useEffect, useState } from "react";

const BEAT = 15_000;

/** The time, often enough for what is told to the minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), BEAT);
    return () => clearInterval(beat);
  }, []);
  return now;
}
