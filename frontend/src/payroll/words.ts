import type { DifferencesDifference, Obstacle, PayrollPeriod } from "../api/schema";
import { fullDate } from "../time/words";

export const STAGES: Record<PayrollPeriod["stage"], { text: string; look: string }> = {
  OPEN: { text: "open", look: "" },
  READY: { text: "ready to close", look: "running" },
  CLOSED: { text: "closed", look: "done" },
};

export const KINDS: Record<DifferencesDifference["kind"], string> = {
  LATE: "came late",
  EARLY: "left early",
  MISSING: "did not come",
  LONGER: "came before or stayed longer",
  BREAK: "break was other",
  UNKNOWN_SHIFT: "worked without a shift",
  UNKNOWN_AGENT: "nobody of the center",
};

const FORMS: Record<string, string> = {
  generic: "All lines (CSV)",
  "adp-wfn": "ADP Workforce Now",
  "adp-run": "ADP RUN",
  gusto: "Gusto",
  paychex: "Paychex Flex",
  "invoice.csv": "Vendors' invoice",
  "invoice-lines.csv": "Vendors' invoice, line by line",
};

export const formOf = (name: string, agent: string | null): string =>
  agent === null ? (FORMS[name] ?? name) : `Statement of ${agent}`;

/** What somebody agrees to, in the words of the page: the server's name what a program would send. */
export function obstacleWords({ kind, text, values }: Obstacle, period: PayrollPeriod): string {
  switch (kind) {
    case "NOT_OVER":
      return `It lasts until ${fullDate(period.to)}. What is worked until then and not known yet is paid as a correction by the next.`;
    case "MISSING_WEEKS":
      return `Not published: ${values.map((week) => `week ${Number(week.slice(-2))}`).join(", ")}. What is worked in them is paid as a correction once they are.`;
    case "EARLIER_OPEN":
      return `Open before it: ${values.map((one) => one.replace("..", " – ")).join(", ")}. They can never be closed afterwards.`;
    default:
      return text;
  }
}

const TITLES: Record<string, string> = { BASE: "Base", OT: "Overtime" };

export const categoryOf = (title: string): string =>
  TITLES[title] ?? (title.startsWith("ABSENCE") ? `Absence${title.slice(7).toLowerCase()}` : title);

/** How much a period's figures are apart where they have to be the same. */
export const apart = ({ total, slips, categories }: PayrollPeriod): number => {
  const cents = (value: number) => Math.round(value * 1000);
  const byCategory = categories.reduce((sum, one) => sum + cents(one.amount), 0);
  return Math.max(Math.abs(cents(total) - cents(slips)), Math.abs(cents(total) - byCategory)) / 1000;
};
