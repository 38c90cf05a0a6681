/** What an agent asks for and is offered, as it crosses the wire. */
import type { KeptRow, MyShift, Shift } from "../api/types";

export interface MyWeek {
  publication: string;
  number: number;
  week: string;
  firstDate: string;
  zone: string;
  published: string;
  acknowledged: string | null;
  shifts: MyShift[];
}

export type ChangeKind =
  | "ADDED"
  | "DROPPED"
  | "MOVED"
  | "LENGTHENED"
  | "SHORTENED"
  | "BREAKS_MOVED"
  | "GIVEN_AWAY"
  | "TAKEN_OVER";

export interface News {
  publication: string;
  number: number;
  week: string;
  seen: number | null;
  changes: { kind: ChangeKind; before: Shift | null; after: Shift | null }[];
}

export interface WishWeek {
  week: string;
  firstDate: string;
  closes: string | null;
  open: boolean;
  published: boolean;
}

export interface Wishes {
  preferences: KeptRow[];
  availability: KeptRow[];
  weeks: WishWeek[];
}

export interface WishOutcome {
  date: string;
  from: string;
  to: string;
  wish: string;
  weight: number;
  result: "HONOURED" | "AGAINST_A_RULE" | "AGAINST_COVERAGE" | "NOT_CONSIDERED" | "NOT_UNDERSTOOD";
  rules: string | null;
  shortfallAgentMinutes: number | null;
}

export interface TimeOff {
  id: string;
  agent: string;
  from: string;
  to: string;
  kind: string;
  paid: boolean;
  state: "WAITING" | "APPROVED" | "DECLINED" | "WITHDRAWN";
  reason: string;
  asked: string;
  changed: string;
}

export interface Balance {
  year: number;
  entitled: number;
  taken: number;
  asked: number;
}

export interface Outlook {
  weeks: {
    week: string;
    basis: "PUBLICATION" | "DRAFT" | "NOT_PLANNED";
    shifts: number | null;
    shortfallAgentMinutes: number | null;
  }[];
  groups: { group: string; date: string; off: number; most: number }[];
  balances: Balance[];
}

export interface Exchange {
  id: string;
  week: string;
  agent: string;
  start: string;
  swap: boolean;
  to: string | null;
  state: "OPEN" | "PROPOSED" | "AGREED" | "DONE" | "DECLINED" | "WITHDRAWN";
  taker: string | null;
  inReturn: string | null;
  reason: string;
  asked: string;
  changed: string;
}

export interface Offer {
  id: string;
  week: string;
  swap: boolean;
  start: string;
  end: string;
  paidMinutes: number;
  inReturn: string[];
}

export interface Choice {
  shift: string | null;
  start: string | null;
  paidMinutes: number;
}

export type CalloutKind = "OPEN_SHIFT" | "OVERTIME" | "TIME_OFF";

export interface MyCallout {
  id: string;
  week: string;
  kind: CalloutKind;
  from: string;
  to: string;
  rule: "FIRST_COME" | "FAIR";
  closes: string | null;
  choices: Choice[];
}

export interface CalloutAnswer {
  callout: string;
  agent: string;
  pool: string;
  choice: Choice;
  state: "VOLUNTEERED" | "TAKEN" | "PASSED_OVER";
  reason: string;
  at: string;
}

export interface TimeOffKind {
  kind: string;
  paid: boolean;
  balances: Omit<Balance, "asked">[];
}
