/** What fields for date and time hold: wall time, as 2026-03-02T08:00. */
import { instantOf, wallTime } from "./zone";

const two = (number: number) => String(number).padStart(2, "0");

export function inputTime(at: number, zone: string): string {
  const { date, hour, minute } = wallTime(at, zone);
  return `${date}T${two(hour)}:${two(minute)}`;
}

export const instantOfInput = (input: string, zone: string): number => {
  const [date = "", clock = ""] = input.split("T");
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return instantOf(date, hour, minute, zone);
};
