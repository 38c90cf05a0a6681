/** Lines and areas of a chart as SVG paths; what is null interrupts a line. */
export type Place = (index: number) => number;

export function line(values: (number | null | undefined)[], first: number, after: number, x: Place, y: Place): string {
  let path = "";
  let isOn = false;
  for (let index = first; index < after; index++) {
    const value = values[index];
    if (value === null || value === undefined) {
      isOn = false;
      continue;
    }
    path += `${isOn ? "L" : "M"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    isOn = true;
  }
  return path;
}

export function band(low: number[], high: number[], first: number, after: number, x: Place, y: Place): string {
  if (after <= first) return "";
  const back = Array.from({ length: after - first }, (_, step) => after - 1 - step)
    .map((index) => `L${x(index).toFixed(1)} ${y(low[index] ?? 0).toFixed(1)}`)
    .join("");
  return `${line(high, first, after, x, y)}${back}Z`;
}
