/** What crosses the wire. Times are instants as ISO text; only src/time makes wall time of them. */

export interface Problem {
  file: string;
  line: number;
  column: string;
  value: string;
  expected: string;
  maybe: string;
}

export interface Refusal {
  status?: number;
  detail?: string;
  problems?: Problem[];
  impact?: Impact;
  version?: number;
  others?: LoggedEdit[];
  violations?: Violation[];
}

export interface Page<T> {
  items: T[];
  offset: number;
  limit: number;
  total: number;
}

export type Role = "ADMINISTRATOR" | "SCHEDULER" | "AGENT" | "HR" | "VENDOR_SCHEDULER" | "AUDITOR";

export interface Account {
  id: string;
  email: string;
  name: string;
  role: Role;
  center: string | null;
  agent: string | null;
  pools: string[];
  active: boolean;
  version: number;
}

export interface ListedCenter {
  id: string;
  name: string;
  version: number;
  changed: string;
}

export type Sourcing = "IN_HOUSE" | "OUTSOURCED" | "HOMESHORE";

export interface Pool {
  id: string;
  sourcing: Sourcing;
  employment: string;
  offshore: boolean;
  site: string | null;
  agents: number;
}

export interface Center extends ListedCenter {
  timeZone: string;
  currency: string;
  intervalMinutes: number;
  weekStarts: string;
  queues: { id: string; channel: string; languages: string[] }[];
  pools: Pool[];
  contracts: { id: string; agents: number }[];
  agents: number;
  warnings: string[];
}

export interface KeptRow {
  id: string;
  cells: Record<string, string>;
}

export interface KeptAgent {
  id: string;
  version: string;
  cells: Record<string, string>;
  absences: KeptRow[];
  availability: KeptRow[];
  preferences: KeptRow[];
}

export type PlanState = "QUEUED" | "RUNNING" | "STOPPING" | "DONE" | "STOPPED" | "FAILED";

export interface Progress {
  phase: "WAITING" | "READING" | "STAFFING" | "SOLVING" | "WRITING" | "OVER";
  cost: number | null;
  bound: number | null;
  gap: number | null;
  shortfall: number | null;
  elapsed: number;
  left: number | null;
}

export interface Summary {
  week: string;
  agents: number;
  shifts: number;
  paid_hours: number;
  cost: number;
  bound: number | null;
  gap: number | null;
  shortfall_agent_minutes: number;
  surplus_agent_minutes: number;
  unplanned: { agent: string; reason: string }[];
}

export interface Plan {
  id: string;
  center: string;
  centerVersion: number;
  request: { week: string | null; seconds: number; steps: number | null; gap: number | null; seed: number; draft: string | null };
  state: PlanState;
  progress: Progress;
  attempt: number;
  node: string | null;
  reason: string;
  problems: Problem[];
  created: string;
  createdBy: string;
  ended: string | null;
  summary: Summary | null;
}

export interface ListedDraft {
  id: string;
  plan: string;
  center: string;
  week: string;
  by: string;
  opened: string;
}

export interface Draft extends ListedDraft {
  version: number;
  shifts: number;
  paidMinutes: number;
  broken: number;
  waived: number;
  coverage: { required: number; staffed: number; shortfall: number; surplus: number };
  cost: { currency: string; total: number; pay: number; overhead: number; commitments: number } | null;
}

export interface Activity {
  kind: string;
  start: string;
  end: string;
  paid: boolean;
}

export interface Shift {
  id: string | null;
  agent: string;
  pool: string;
  date: string;
  start: string;
  end: string;
  paidMinutes: number;
  pinned: boolean | null;
  activities: Activity[];
}

export interface QueueCoverage {
  queue: string;
  required: number[];
  staffed: number[];
  shortfall: number[];
  surplus: number[];
}

export interface Coverage {
  start: string;
  minutes: number;
  queues: QueueCoverage[];
}

export interface Violation {
  rule: string;
  words: string;
  stance: "REFUSED" | "ALLOWED_WITH_REASON";
  agent: string;
  at: string;
  text: string;
}

export interface QuarterChange {
  start: string;
  shortBefore: number;
  shortAfter: number;
  surplusBefore: number;
  surplusAfter: number;
}

export type Verdict = "ALLOWED" | "NEEDS_REASON" | "REFUSED";

export interface Impact {
  verdict: Verdict;
  sentence: string;
  because: Violation[];
  brought: Violation[];
  gone: Violation[];
  coverage: { shortfall: number; surplus: number; queues: { queueId: string; quarters: QuarterChange[] }[] };
  cost: { total: number; overhead: number; commitments: number } | null;
}

export interface Edit {
  kind: string;
  shift?: string;
  other?: string;
  agent?: string;
  start?: string;
  end?: string;
  paidMinutes?: number;
  breakIndex?: number;
  absence?: string;
  paid?: boolean;
  edit?: number;
  parts?: Edit[];
  plan?: string;
}

export interface Edited {
  edit: number;
  version: number;
  impact: Impact;
}

export interface ShiftChange {
  id: string;
  before: Shift | null;
  after: Shift | null;
}

export interface LoggedEdit {
  id: number;
  by: string;
  reason: string;
  edit: Edit | null;
  change: { shifts: ShiftChange[]; absences: { agent: string; from: string; to: string; kind: string; added: boolean }[] };
  undone: boolean;
}

export interface Publication {
  id: string;
  center: string;
  week: string;
  number: number;
  draft: string;
  draftVersion: number;
  sha256: string;
  by: string;
  at: string;
}

export interface Difference {
  agent: string;
  differences: { kind: string; before: Shift | null; after: Shift | null; otherAgent: string | null }[];
}

export interface Acknowledgement {
  agent: string;
  at: string | null;
}

export interface MyShift {
  date: string;
  start: string;
  end: string;
  place: string;
  paidMinutes: number;
  activities: Activity[];
}

export interface MyWeek {
  publication: string;
  number: number;
  week: string;
  zone: string;
  published: string;
  acknowledged: string | null;
  shifts: MyShift[];
}

export interface AuditEntry {
  number: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  before: string;
  after: string;
  previousHash: string;
  hash: string;
}
