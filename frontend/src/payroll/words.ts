import type { DifferencesDifference, PayrollPeriod } from "../api/schema";

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

const TITLES: Record<string, string> = { BASE: "Base", OT: "Overtime" };

export const categoryOf = (title: string): string =>
  TITLES[title] ?? (title.startsWith("ABSENCE") ? `Absence${title.slice(7).toLowerCase()}` : title);

/** How much a period's figures are apart where they have to be the same. */
export const apart = ({ total, slips, categories }: PayrollPeriod): number => {
  const cents = (value: number) => Math.round(value * 1000);
  const byCategory = categories.reduce((sum, one) => sum + cents(one.amount), 0);
  return Math.max(Math.abs(cents(total) - cents(slips)), Math.abs(cents(total) - byCategory)) / 1000;
};
