import { duration } from "../time/words";
import type { CalloutKind, ChangeKind, Exchange, MyAnswer, TimeOff, WishOutcome } from "./types";

export const CHANGES: Record<ChangeKind, string> = {
  ADDED: "New shift",
  DROPPED: "No shift any more",
  MOVED: "Other times",
  LENGTHENED: "Longer",
  SHORTENED: "Shorter",
  BREAKS_MOVED: "Other breaks",
  GIVEN_AWAY: "Given away",
  TAKEN_OVER: "Taken over",
};

export const CALLOUTS: Record<CalloutKind, string> = {
  OPEN_SHIFT: "Open shift",
  OVERTIME: "Extra hours",
  TIME_OFF: "Time off",
};

export const ANSWERS: Record<MyAnswer["state"], string> = {
  VOLUNTEERED: "In the draw",
  TAKEN: "Yours",
  PASSED_OVER: "Went to others",
};

export const TIME_OFF_STATES: Record<TimeOff["state"], string> = {
  WAITING: "Waiting",
  LISTED: "On the waiting list",
  APPROVED: "Approved",
  DECLINED: "Declined",
  WITHDRAWN: "Taken back",
};

export const EXCHANGE_STATES: Record<Exchange["state"], string> = {
  OPEN: "Offered",
  PROPOSED: "Answered",
  AGREED: "Waits for a scheduler",
  DONE: "Done",
  DECLINED: "Declined",
  WITHDRAWN: "Taken back",
  LAPSED: "Over",
};

export const isOver = (exchange: Exchange) => ["DONE", "DECLINED", "WITHDRAWN", "LAPSED"].includes(exchange.state);

/** VACATION as Vacation, UNPAID_LEAVE as Unpaid leave. */
export const kindWords = (kind: string) =>
  kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase().replaceAll("_", " ");

/** With whether it is paid, where the kind does not tell. */
export const timeOffKindWords = ({ kind, paid }: { kind: string; paid: boolean }) =>
  `${kindWords(kind)}${paid || kind === "UNPAID" ? "" : ", unpaid"}`;

/** What an agent is to do about it, or what became of it. */
export function exchangeWords(exchange: Exchange, isMine: boolean): string {
  switch (exchange.state) {
    case "OPEN":
      return exchange.to === null
        ? "Whoever may take it sees it. Until somebody does, it stays yours."
        : `Only ${exchange.to} sees it. Until it is taken, it stays yours.`;
    case "PROPOSED":
      return isMine ? "A colleague would swap with you." : "It is up to your colleague now.";
    case "AGREED":
      return "You agree; a scheduler has to approve it.";
    case "DONE":
      return isMine ? "It is no longer yours." : "It is yours.";
    case "DECLINED":
      return exchange.reason === "" ? "A scheduler said no." : `A scheduler said no: ${exchange.reason}`;
    case "WITHDRAWN":
    case "LAPSED":
      return exchange.reason;
  }
}

export function outcomeWords(outcome: WishOutcome): string {
  switch (outcome.result) {
    case "HONOURED":
      return "You have it.";
    case "AGAINST_A_RULE":
      return outcome.rules || "A rule stands against it.";
    case "AGAINST_COVERAGE":
      return `Too few would have been there: ${duration(outcome.shortfallAgentMinutes ?? 0)} of work left undone.`;
    case "AGAINST_COST":
      return "It could have been, but every other way was dearer.";
    case "NOT_CONSIDERED":
      return "It could have been. Ask your scheduler, or swap.";
    case "NOT_UNDERSTOOD":
      return "Nobody here knows this kind of wish.";
  }
}

/** Until or since a moment, as one says it. */
export function untilWords(at: number, now: number): string {
  const minutes = Math.max(0, Math.round((at - now) / 60_000));
  const days = Math.floor(minutes / 1440);
  return days >= 2 ? `${days} days` : duration(minutes);
}
