// Written from the API document by ClientTypesTest, which says how to renew it. Not to be edited.

export interface Account {
  id: string;
  email: string;
  name: string;
  role: "ADMINISTRATOR" | "SCHEDULER" | "AGENT" | "HR" | "VENDOR_SCHEDULER" | "AUDITOR";
  center: string | null;
  agent: string | null;
  pools: string[];
  active: boolean;
  version: number;
}

export interface AccountPage {
  items: Account[];
  offset: number;
  limit: number;
  total: number;
}

export interface AccountsInvited {
  account: Account;
  link: string;
}

export interface AccountsWanted {
  email: string;
  name: string;
  role: "ADMINISTRATOR" | "SCHEDULER" | "AGENT" | "HR" | "VENDOR_SCHEDULER" | "AUDITOR";
  center?: string | null;
  agent?: string | null;
  pools?: string[] | null;
  active?: boolean | null;
}

export interface AddShift {
  kind: "AddShift";
  agent: string;
  start: string;
  paidMinutes: number;
}

export interface Adjustment {
  queue: string;
  from: string;
  to: string;
  factor?: number | null;
  add?: number | null;
}

export interface AgentsBulkChange {
  action: "ADD" | "REPLACE" | "CHANGE" | "REMOVE";
  table: "AGENTS" | "ABSENCES" | "AVAILABILITY" | "PREFERENCES";
  agent: string;
  row?: string | null;
  version?: string | null;
  cells?: Record<string, string> | null;
}

export interface AgentsBulkEdit {
  changes: AgentsBulkChange[];
}

export interface AskTimeOffWanted {
  from?: string | null;
  to?: string | null;
  kind?: string | null;
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
  agents: Record<string, string>;
}

export interface AuditEntryPage {
  items: AuditEntry[];
  offset: number;
  limit: number;
  total: number;
}

export interface BreakRule {
  kind: string;
  minutes: number;
  paid: boolean;
  after: number;
  before: number | null;
  ifPaidMinutesOver: number | null;
}

export interface CalendarBegun {
  path: string;
}

export interface CalendarStanding {
  created: string | null;
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

export interface CalloutAnswerPage {
  items: CalloutAnswer[];
  offset: number;
  limit: number;
  total: number;
}

export interface CalloutsCallout {
  id: string;
  week: string;
  kind: "OPEN_SHIFT" | "OVERTIME" | "TIME_OFF";
  from: string;
  to: string;
  places: number;
  taken: number;
  rule: "FIRST_COME" | "FAIR";
  closes: string | null;
  seed: number;
  pools: string[];
  open: boolean;
}

export interface CalloutsCalloutPage {
  items: CalloutsCallout[];
  offset: number;
  limit: number;
  total: number;
}

export interface Center {
  id: string;
  name: string;
  version: number;
  changed: string;
  files: Record<string, string>;
  timeZone: string;
  currency: string;
  intervalMinutes: number;
  weekStarts: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
  queues: CenterQueue[];
  pools: CenterPool[];
  contracts: CenterContract[];
  agents: number;
  warnings: string[];
}

export interface CenterContract {
  id: string;
  agents: number;
}

export interface CenterPool {
  id: string;
  sourcing: "IN_HOUSE" | "OUTSOURCED" | "HOMESHORE";
  employment: "EMPLOYEE" | "CONTRACTOR" | "VENDOR";
  offshore: boolean;
  site: string | null;
  agents: number;
}

export interface CenterPreviewSentTable {
  file: string;
  columns: string[];
  rows: string[][];
}

export interface CenterQueue {
  id: string;
  channel: "VOICE" | "CHAT" | "EMAIL";
  languages: string[];
}

export interface CentersBasics {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
  weekStarts: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
}

export interface CentersListed {
  id: string;
  name: string;
  version: number;
  changed: string;
}

export interface CentersListedPage {
  items: CentersListed[];
  offset: number;
  limit: number;
  total: number;
}

export interface Change {
  shifts: ChangeShiftChange[];
  absences: ChangeAbsenceChange[];
}

export interface ChangeAbsenceChange {
  agent: string;
  from: string;
  to: string;
  kind: string;
  added: boolean;
}

export interface ChangeShiftChange {
  id: string;
  before: Shift | null;
  after: Shift | null;
}

export interface Choice {
  shift: string | null;
  start: string | null;
  paidMinutes: number;
}

export interface Contract {
  id: string;
  weeklyHours: ContractWeeklyHours;
  days: ContractDays;
  shifts: ContractShifts;
  rest: number;
  breaks: BreakRule[];
}

export interface ContractDays {
  max: number;
  maxConsecutive: number;
  consecutiveOff: number;
}

export interface ContractShifts {
  paid: number[];
  startEvery: number;
  startBetween: DayWindow[];
  perDay: number;
  gapWithinDay: number;
  spanWithinDay: number | null;
  startSpread: number | null;
}

export interface ContractWeeklyHours {
  min: number;
  max: number;
  overtimeUpTo: number | null;
}

export interface CoreSpan {
  core: number;
  work: "PRICES" | "FIRST_ROSTER" | "SEARCH" | "LOCAL_SEARCH" | "SECOND_SEARCH" | "GOODWILL" | "PROOF" | "SHORTFALL_PROOF";
  from: number;
  to: number;
  amount: number;
}

export interface CoverageChangeQuarterChange {
  start: string;
  shortBefore: number;
  shortAfter: number;
  surplusBefore: number;
  surplusAfter: number;
}

export interface DayWindow {
  from: number;
  to: number;
}

export interface DemandCounts {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
}

export interface DemandForecast {
  start: string;
  queue: string;
  forecast: DemandCounts;
  adjusted: DemandCounts | null;
  ahtSeconds: number;
}

export interface DemandForecastPage {
  items: DemandForecast[];
  offset: number;
  limit: number;
  total: number;
}

export interface DemandRequirement {
  start: string;
  queue: string;
  loadErlangs: number | null;
  netAgents: number;
  required: number;
  goal: string;
}

export interface DemandRequirementPage {
  items: DemandRequirement[];
  offset: number;
  limit: number;
  total: number;
}

export interface DifferencesDecided {
  by: string;
  at: string;
}

export interface DifferencesDecidedPeriod {
  decided: number;
  version: string;
}

export interface DifferencesDecision {
  agent: string;
  kind: "LATE" | "EARLY" | "MISSING" | "LONGER" | "BREAK" | "UNKNOWN_SHIFT" | "UNKNOWN_AGENT";
  start: string;
  end: string;
  paid: boolean;
}

export interface DifferencesDecisions {
  decisions: DifferencesDecision[];
}

export interface DifferencesDifference {
  agent: string;
  date: string;
  kind: "LATE" | "EARLY" | "MISSING" | "LONGER" | "BREAK" | "UNKNOWN_SHIFT" | "UNKNOWN_AGENT";
  start: string;
  end: string;
  minutes: number;
  worked: boolean;
  paid: boolean;
  decided: DifferencesDecided | null;
}

export interface DifferencesDifferencePage {
  items: DifferencesDifference[];
  offset: number;
  limit: number;
  total: number;
}

export interface Draft {
  id: string;
  plan: string;
  center: string;
  centerVersion: number;
  newestCenterVersion: number;
  week: string;
  by: string;
  opened: string;
  version: number;
  shifts: number;
  paidMinutes: number;
  broken: number;
  waived: number;
  coverage: DraftCoverage;
  cost: DraftCost | null;
}

export interface DraftCost {
  currency: string;
  total: number;
  pay: number;
  overhead: number;
  commitments: number;
}

export interface DraftCoverage {
  required: number;
  staffed: number;
  shortfall: number;
  surplus: number;
}

export interface DraftService {
  planned: ServiceLevels;
  draft: ServiceLevels;
  differences: LevelDifference[];
  replications: number;
  narrow: boolean;
}

export interface DraftsCoverage {
  start: string;
  minutes: number;
  queues: DraftsCoverageQueue[];
}

export interface DraftsCoverageQueue {
  queue: string;
  required: number[];
  staffed: number[];
  shortfall: number[];
  surplus: number[];
}

export interface DraftsListedDraft {
  id: string;
  plan: string;
  center: string;
  week: string;
  by: string;
  opened: string;
}

export interface DraftsListedDraftPage {
  items: DraftsListedDraft[];
  offset: number;
  limit: number;
  total: number;
}

export interface DraftsWanted {
  plan: string;
}

export interface DropShift {
  kind: "DropShift";
  shift: string;
}

export interface EditAnswersEdit {
  id: number;
  by: string;
  reason: string;
  edit: RosterEdit | null;
  change: Change;
  words: string[];
  undone: boolean;
}

export interface EditAnswersEditPage {
  items: EditAnswersEdit[];
  offset: number;
  limit: number;
  total: number;
}

export interface EditAnswersEdited {
  edit: number;
  version: number;
  impact: Impact;
}

export interface EditWishesWishWeek {
  week: string;
  firstDate: string;
  closes: string | null;
  open: boolean;
  published: boolean;
}

export interface EditsWanted {
  edit?: RosterEdit | null;
  edits?: (RosterEdit | null)[] | null;
  baseVersion?: number | null;
  reason?: string | null;
}

export interface EmptyDay {
  date: string;
  line: SourceLine;
  usual: number;
}

export interface EmptyDayHistoryFound {
  total: number;
  items: EmptyDay[];
}

export interface Exchange {
  id: string;
  week: string;
  agent: string;
  start: string;
  end: string | null;
  swap: boolean;
  to: string | null;
  state: "OPEN" | "PROPOSED" | "AGREED" | "DONE" | "DECLINED" | "WITHDRAWN" | "LAPSED";
  taker: string | null;
  inReturn: string | null;
  inReturnEnd: string | null;
  reason: string;
  asked: string;
  changed: string;
}

export interface ExchangePage {
  items: Exchange[];
  offset: number;
  limit: number;
  total: number;
}

export interface ExchangesReason {
  reason?: string | null;
}

export interface FileFindings {
  name: string;
  form: string;
  rows: number;
  first: string | null;
  end: string | null;
  rowMinutes: number[];
  clock: string;
  countedAt: "ARRIVAL" | "END";
  assumptions: string[];
  queueIds: string[];
}

export interface FindImbalancesImbalance {
  queue: string;
  from: string;
  to: string;
  agentMinutes: number;
  mostAgents: number;
}

export interface FindImbalancesImbalancePage {
  items: FindImbalancesImbalance[];
  offset: number;
  limit: number;
  total: number;
}

export interface FirstAdministratorFirst {
  token: string;
  email: string;
  name: string;
  password: string;
}

export interface FirstAdministratorNewPassword {
  token: string;
  password: string;
}

export interface Gap {
  from: string;
  to: string;
  intervals: number;
}

export interface GapHistoryFound {
  total: number;
  items: Gap[];
}

export interface GiveShift {
  kind: "GiveShift";
  shift: string;
  agent: string;
}

export interface History {
  bringsRequirement: boolean;
  files: FileFindings[];
  queues: HistoryQueue[];
  queuesWithoutRows: string[];
  warnings: string[];
}

export interface HistoryMapping {
  columns: Record<string, string>;
  zone: string | null;
  ahtUnit: "S" | "MS" | "MIN";
  intervalMinutes: number | null;
}

export interface HistoryQueue {
  queue: string;
  rows: number;
  first: string;
  end: string;
  rowMinutes: number[];
  contacts: number;
  ahtSeconds: number | null;
  openIntervals: number;
  missingIntervals: number;
  spread: SpreadRows[];
  gaps: GapHistoryFound;
  emptyDays: EmptyDayHistoryFound;
  outliers: OutlierHistoryFound;
  repeatedHours: RepeatedHourHistoryFound;
  zeroHandleTimes: SourceLineHistoryFound;
  shortAbandons: number | null;
}

export interface Impact {
  verdict: "ALLOWED" | "NEEDS_REASON" | "REFUSED";
  sentence: string;
  because: Violation[];
  brought: Violation[];
  gone: Violation[];
  coverage: ImpactCoverage;
  cost: ImpactCost | null;
}

export interface ImpactCost {
  total: number;
  overhead: number;
  commitments: number;
}

export interface ImpactCoverage {
  shortfall: number;
  surplus: number;
  queues: ImpactQueue[];
}

export interface ImpactQueue {
  queue: string;
  quarters: CoverageChangeQuarterChange[];
}

export interface InvitationsInvitation {
  account: string;
  agent: string;
  name: string;
  email: string;
  link: string;
}

export interface InvitationsInvitations {
  items: InvitationsInvitation[];
  left: number;
}

export interface InviteAgentsWanted {
  agents?: string[] | null;
  domain?: string | null;
  addresses?: Record<string, string> | null;
}

export interface KeptAgent {
  id: string;
  version: string;
  cells: Record<string, string>;
  absences: KeptAgentKeptRow[];
  availability: KeptAgentKeptRow[];
  preferences: KeptAgentKeptRow[];
}

export interface KeptAgentKeptRow {
  id: string;
  cells: Record<string, string>;
}

export interface KeptAgentKeptRowPage {
  items: KeptAgentKeptRow[];
  offset: number;
  limit: number;
  total: number;
}

export interface KeptAgentPage {
  items: KeptAgent[];
  offset: number;
  limit: number;
  total: number;
}

export interface KeptCenter {
  id: string;
  name: string;
  version: number;
  changed: string;
  files: Record<string, string>;
}

export interface KeptCenterPage {
  items: KeptCenter[];
  offset: number;
  limit: number;
  total: number;
}

export interface KeptPeriodReconciledWeek {
  week: string;
  rosterCost: number;
  pay: number;
  overhead: number;
  commitments: number;
  difference: number;
}

export interface LeaveShift {
  kind: "LeaveShift";
  shift: string;
  start: string;
  absence: string;
  paid: boolean;
}

export interface LevelDifference {
  queue: string;
  goal: ServiceLevelsGoal;
  before: number | null;
  after: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
}

export interface MoveBreak {
  kind: "MoveBreak";
  shift: string;
  start: string;
  breakIndex: number;
}

export interface MoveShift {
  kind: "MoveShift";
  shift: string;
  start: string;
}

export interface MyCalloutsChoice {
  shift: string | null;
  start: string | null;
  paidMinutes: number;
}

export interface MyCalloutsChosen {
  shift?: string | null;
  start?: string | null;
  paidMinutes?: number | null;
}

export interface MyCalloutsMyAnswer {
  id: string;
  week: string;
  kind: "OPEN_SHIFT" | "OVERTIME" | "TIME_OFF";
  from: string;
  to: string;
  closes: string | null;
  choice: MyCalloutsChoice;
  state: "VOLUNTEERED" | "TAKEN" | "PASSED_OVER";
  reason: string;
  at: string;
}

export interface MyCalloutsMyAnswerPage {
  items: MyCalloutsMyAnswer[];
  offset: number;
  limit: number;
  total: number;
}

export interface MyCalloutsMyCallout {
  id: string;
  week: string;
  zone: string;
  kind: "OPEN_SHIFT" | "OVERTIME" | "TIME_OFF";
  from: string;
  to: string;
  rule: "FIRST_COME" | "FAIR";
  closes: string | null;
  choices: MyCalloutsChoice[];
}

export interface MyCalloutsMyCalloutPage {
  items: MyCalloutsMyCallout[];
  offset: number;
  limit: number;
  total: number;
}

export interface MyChangesChangedShift {
  kind: "ADDED" | "DROPPED" | "MOVED" | "LENGTHENED" | "SHORTENED" | "BREAKS_MOVED" | "GIVEN_AWAY" | "TAKEN_OVER";
  before: Shift | null;
  after: Shift | null;
}

export interface MyChangesNews {
  publication: string;
  number: number;
  week: string;
  seen: number | null;
  changes: MyChangesChangedShift[];
}

export interface MyExchangesOffer {
  id: string;
  week: string;
  zone: string;
  swap: boolean;
  start: string;
  end: string;
  paidMinutes: number;
  inReturn: string[];
}

export interface MyExchangesOfferPage {
  items: MyExchangesOffer[];
  offset: number;
  limit: number;
  total: number;
}

export interface MyExchangesOffered {
  week: string;
  start: string;
  swap?: boolean | null;
  to?: string | null;
}

export interface MyExchangesTaken {
  inReturn?: string | null;
}

export interface MyShiftsAcknowledged {
  at: string;
}

export interface MyShiftsMyShift {
  date: string;
  start: string;
  end: string;
  place: string;
  paidMinutes: number;
  activities: ShiftActivity[];
}

export interface MyShiftsMyWeek {
  publication: string;
  number: number;
  week: string;
  firstDate: string;
  zone: string;
  published: string;
  acknowledged: string | null;
  shifts: MyShiftsMyShift[];
}

export interface MyWishesWishes {
  preferences: KeptAgentKeptRow[];
  availability: KeptAgentKeptRow[];
  weeks: EditWishesWishWeek[];
}

export interface Obstacle {
  kind: "NOT_OVER" | "MISSING_WEEKS" | "EARLIER_OPEN" | "LATER_CLOSED" | "UNDECIDED" | "OUTSIDE" | "NOT_RECONCILED";
  text: string;
  values: string[];
}

export interface OfferHoursOffer {
  week?: string | null;
  kind?: "OPEN_SHIFT" | "OVERTIME" | "TIME_OFF" | null;
  from?: string | null;
  to?: string | null;
  places?: number | null;
  rule?: "FIRST_COME" | "FAIR" | null;
  closes?: string | null;
  seed?: number | null;
  pools?: string[] | null;
}

export interface OutdatedDifference {
  subject: string;
  column: string;
  stored: string;
  sent: string;
}

export interface Outlier {
  from: string;
  to: string;
  line: SourceLine;
  offered: number;
  usual: number;
  deviations: number;
}

export interface OutlierHistoryFound {
  total: number;
  items: Outlier[];
}

export interface Overtime {
  afterWeeklyMinutes: number;
  percent: number;
}

export interface PastContactsAccuracy {
  week: string;
  contacts: number;
  wape: number;
  naiveWape: number;
  floor: number;
  bias: number;
  covered: number;
}

export interface PastContactsPastContacts {
  queue: string;
  weeks: PastContactsPastWeek[];
  days: RecentWeeksDayTotal[];
  accuracy: PastContactsAccuracy | null;
  accuracyByWeek: PastContactsAccuracy[];
}

export interface PastContactsPastWeek {
  week: string;
  offered: (number | null)[];
}

export interface PayrollClosing {
  early?: boolean | null;
  withoutWeeks?: string[] | null;
  withoutPeriods?: string[] | null;
}

export interface PayrollFilesOffer {
  name: string;
  agent: string | null;
  writable: boolean;
  rows: number | null;
  hours: number | null;
  amount: number | null;
  warnings: string[];
  refusal: Problem[];
}

export interface PayrollFilesOfferPage {
  items: PayrollFilesOffer[];
  offset: number;
  limit: number;
  total: number;
}

export interface PayrollPeriod {
  from: string;
  to: string;
  stage: "OPEN" | "READY" | "CLOSED";
  currency: string;
  categories: PayrollPeriodCategory[];
  agents: number;
  total: number;
  slips: number;
  overhead: number;
  commitments: number;
  weeks: KeptPeriodReconciledWeek[];
  missingWeeks: string[];
  differences: number;
  undecided: number;
  obstacles: Obstacle[];
  attendance: PayrollPeriodAttendance | null;
  closed: PayrollPeriodClosed | null;
}

export interface PayrollPeriodAttendance {
  sent: string;
  by: string;
  sha256: string;
}

export interface PayrollPeriodCategory {
  title: string;
  corrects: string;
  agents: number;
  lines: number;
  minutes: number;
  hours: number;
  amount: number;
}

export interface PayrollPeriodClosed {
  at: string;
  by: string;
  sha256: string;
  rewrittenSha256: string | null;
}

export interface PayrollPeriodRow {
  from: string;
  to: string;
  stage: "OPEN" | "READY" | "CLOSED";
  publishedWeeks: number;
  missingWeeks: string[];
  undecided: number;
  totals: PayrollPeriodTotals | null;
  closed: PayrollPeriodClosed | null;
}

export interface PayrollPeriodRowPage {
  items: PayrollPeriodRow[];
  offset: number;
  limit: number;
  total: number;
}

export interface PayrollPeriodTotals {
  currency: string;
  agents: number;
  total: number;
  overhead: number;
  commitments: number;
}

export interface PinShift {
  kind: "PinShift";
  shift: string;
}

export interface Plan {
  id: string;
  center: string;
  centerVersion: number;
  request: PlanRequest;
  state: "QUEUED" | "RUNNING" | "STOPPING" | "DONE" | "STOPPED" | "FAILED";
  progress: PlanProgress;
  attempt: number;
  node: string | null;
  reason: string;
  problems: Problem[];
  created: string;
  createdBy: string;
  ended: string | null;
  summary: Record<string, unknown> | null;
}

export interface PlanFileFile {
  name: string;
  size: number;
  sha256: string;
}

export interface PlanFileFilePage {
  items: PlanFileFile[];
  offset: number;
  limit: number;
  total: number;
}

export interface PlanOrder {
  center: string;
  week?: string | null;
  seconds?: number | null;
  steps?: number | null;
  gap?: number | null;
  seed?: number | null;
  risk?: number | null;
  adjustments?: Adjustment[] | null;
  until?: "FORECAST" | "REQUIREMENT" | "ROSTER" | null;
  goodwill?: number | null;
  like?: string | null;
}

export interface PlanPage {
  items: Plan[];
  offset: number;
  limit: number;
  total: number;
}

export interface PlanProgress {
  phase: "WAITING" | "READING" | "STAFFING" | "SOLVING" | "WRITING" | "OVER";
  cost: number | null;
  bound: number | null;
  gap: number | null;
  shortfall: number | null;
  elapsed: number;
  left: number | null;
  cores: CoreSpan[];
}

export interface PlanRequest {
  week: string | null;
  seconds: number;
  steps: number | null;
  gap: number | null;
  seed: number;
  risk: number;
  adjustments: Adjustment[];
  draft: string | null;
  until: "FORECAST" | "REQUIREMENT" | "ROSTER";
  goodwill: number | null;
  like: string | null;
}

export interface PlanRequestsGiven {
  request: PlanRequest;
  by: string;
  at: string;
}

export interface PlanRequestsGivenPage {
  items: PlanRequestsGiven[];
  offset: number;
  limit: number;
  total: number;
}

export interface PlanResumption {
  seconds?: number | null;
  until?: "FORECAST" | "REQUIREMENT" | "ROSTER" | null;
  adjustments?: Adjustment[] | null;
  risk?: number | null;
}

export interface PlanServiceSimulation {
  demand?: number | null;
  absent?: number | null;
  ahtSeconds?: number | null;
  replications?: number | null;
  seconds?: number | null;
  seed?: number | null;
}

export interface PlanServiceWhatIf {
  demand?: number | null;
  absent?: number | null;
  ahtSeconds?: number | null;
  seconds?: number | null;
}

export interface Premium {
  name: string;
  window: DayWindow | null;
  days: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
  holidays: boolean;
  percent: number;
}

export interface Preview {
  center: PreviewUnderstood | null;
  history: History | null;
  tables: CenterPreviewSentTable[];
  problems: Problem[];
}

export interface PreviewUnderstood {
  name: string;
  timeZone: string;
  queues: string[];
  pools: number;
  contracts: number;
  agents: number;
  warnings: string[];
}

export interface PrivacyAnonymous {
  agent: string;
  rewritten: PrivacyAnonymousRewritten[];
}

export interface PrivacyAnonymousRewritten {
  kind: string;
  subject: string;
  sha256Before: string;
  sha256After: string;
}

export interface Problem {
  file: string;
  line: number;
  column: string;
  value: string;
  expected: string;
  maybe: string;
}

export interface ProblemDetail {
  title: string;
  status: number;
  detail: string;
  instance: string;
  requestId: string;
  problems: Problem[] | null;
  version: number | string | null;
  current: Account | null;
  difference: OutdatedDifference[] | null;
  others: EditAnswersEdit[] | null;
  impact: Impact | null;
  violations: Violation[] | null;
  centerVersion: number | null;
  gone: string[] | null;
  latest: Publication | null;
  undone: PublicationsUndone[] | null;
  obstacles: Obstacle[] | null;
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
  rewrittenSha256: string | null;
}

export interface PublicationPage {
  items: Publication[];
  offset: number;
  limit: number;
  total: number;
}

export interface PublicationsAcknowledgement {
  agent: string;
  at: string | null;
}

export interface PublicationsAcknowledgementPage {
  items: PublicationsAcknowledgement[];
  offset: number;
  limit: number;
  total: number;
}

export interface PublicationsAgentWeek {
  agent: string;
  pool: string;
  zone: string;
  place: string;
  shifts: Shift[];
}

export interface PublicationsAgentWeekPage {
  items: PublicationsAgentWeek[];
  offset: number;
  limit: number;
  total: number;
}

export interface PublicationsDifference {
  agent: string;
  differences: PublicationsDifferenceOneDifference[];
}

export interface PublicationsDifferenceOneDifference {
  kind: "ADDED" | "DROPPED" | "MOVED" | "LENGTHENED" | "SHORTENED" | "BREAKS_MOVED" | "GIVEN_AWAY" | "TAKEN_OVER";
  before: Shift | null;
  after: Shift | null;
  otherAgent: string | null;
}

export interface PublicationsDifferencePage {
  items: PublicationsDifference[];
  offset: number;
  limit: number;
  total: number;
}

export interface PublicationsUndone {
  agent: string;
  kind: "ADDED" | "DROPPED" | "MOVED" | "LENGTHENED" | "SHORTENED" | "BREAKS_MOVED" | "GIVEN_AWAY" | "TAKEN_OVER";
  start: string | null;
  newStart: string | null;
  otherAgent: string | null;
}

export interface PublicationsWanted {
  overwrites?: number | null;
}

export interface RecentWeeksDayTotal {
  date: string;
  contacts: number;
}

export interface RemoveAbsence {
  kind: "RemoveAbsence";
  agent: string;
  start: string;
  end: string;
}

export interface RepeatedHour {
  from: string;
  turn: string;
  to: string;
  seen: "BOTH" | "FIRST_ONLY" | "SECOND_ONLY" | "NEITHER";
}

export interface RepeatedHourHistoryFound {
  total: number;
  items: RepeatedHour[];
}

export interface RequestPolicy {
  approvesExchanges: boolean;
  mostExtraShortfall: number;
  mostExtraCost?: number | null;
  acrossPools: boolean;
  exchangeHours: number;
  wishDays?: number | null;
  timeOff: RequestPolicyTimeOffKind[];
  groupLimits: RequestPolicyGroupLimit[];
}

export interface RequestPolicyEntitlement {
  contract?: string | null;
  daysPerYear: number;
}

export interface RequestPolicyGroupLimit {
  pool?: string | null;
  team?: string | null;
  mostPerDay: number;
}

export interface RequestPolicyTimeOffKind {
  kind: string;
  paid: boolean;
  entitlements: RequestPolicyEntitlement[];
}

export interface ResizeShift {
  kind: "ResizeShift";
  shift: string;
  start: string;
  paidMinutes: number;
}

export interface ResolveWanted {
  seconds?: number | null;
  seed?: number | null;
  goodwill?: number | null;
}

export type RosterEdit = AddShift | DropShift | GiveShift | LeaveShift | MoveBreak | MoveShift | PinShift | RemoveAbsence | ResizeShift | SetAbsent | SwapShifts | TakeCenter | TakeSolved | Together | UndoEdit | UnpinShift;

export interface Rules {
  timeZone: string;
  currency: string;
  intervalMinutes: number;
  weekStarts: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
  shrinkage: number;
  queues: RulesQueueRules[];
  sites: Site[];
  pools: RulesPoolRules[];
  contracts: Contract[];
  specialDays: SpecialDay[];
  history: HistoryMapping | null;
}

export interface RulesField {
  name: string;
  firstLine: number;
  text: string | null;
}

export interface RulesFieldText {
  text: string;
}

export interface RulesGoal {
  share: number | null;
  withinSeconds: number | null;
  definition: "OF_OFFERED" | "ANSWERED_OF_OFFERED";
  maxAbandoned: number | null;
  asaSeconds: number | null;
  maxOccupancy: number | null;
  per: "WEEK" | "DAY" | "INTERVAL";
}

export interface RulesPay {
  hourly: number;
  premiums: Premium[];
  overtime: Overtime | null;
  overheadPerHour: number;
  committedMinutes: number;
}

export interface RulesPoolRules {
  id: string;
  sourcing: "IN_HOUSE" | "OUTSOURCED" | "HOMESHORE";
  employment: "EMPLOYEE" | "CONTRACTOR" | "VENDOR";
  offshore: boolean;
  site: string | null;
  clearedFor: string[];
  handleTimeFactor: number;
  firstContactResolution: number;
  pay: RulesPay | null;
}

export interface RulesQueueRules {
  id: string;
  channel: "VOICE" | "CHAT" | "EMAIL";
  openingHours: string;
  goal: RulesGoal;
  ahtSeconds: number | null;
  patienceSeconds: number | null;
  concurrency: number;
  minAgents: number;
  priority: number;
  dataClass: string | null;
  languages: string[];
}

export interface SearchPrices {
  start: string;
  minutes: number;
  queues: SearchPricesQueue[];
}

export interface SearchPricesQueue {
  queue: string;
  perHour: number[];
}

export interface ServiceLevels {
  replications: number;
  intervalMinutes: number;
  queues: ServiceLevelsQueueLevels[];
}

export interface ServiceLevelsDayLevels {
  date: string;
  offered: number;
  serviceLevel: number | null;
  low: number | null;
  high: number | null;
  asaSeconds: number | null;
  abandonment: number | null;
  occupancy: number | null;
}

export interface ServiceLevelsGoal {
  share: number | null;
  withinSeconds: number | null;
  definition: "OF_OFFERED" | "ANSWERED_OF_OFFERED";
  maxAbandoned: number | null;
  asaSeconds: number | null;
  maxOccupancy: number | null;
  per: "WEEK" | "DAY" | "INTERVAL";
}

export interface ServiceLevelsIntervalLevels {
  start: string;
  offered: number;
  serviceLevel: number | null;
  low: number | null;
  high: number | null;
  asaSeconds: number | null;
  abandonment: number | null;
  occupancy: number | null;
}

export interface ServiceLevelsQueueLevels {
  queue: string;
  goal: ServiceLevelsGoal;
  week: ServiceLevelsWeekLevels;
  days: ServiceLevelsDayLevels[];
  intervals: ServiceLevelsIntervalLevels[];
}

export interface ServiceLevelsWeekLevels {
  offered: number;
  serviceLevel: number | null;
  low: number | null;
  high: number | null;
  asaSeconds: number | null;
  abandonment: number | null;
  occupancy: number | null;
}

export interface SessionCredentials {
  email: string;
  password: string;
}

export interface SetAbsent {
  kind: "SetAbsent";
  agent: string;
  start: string;
  end: string;
  absence: string;
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
  activities: ShiftActivity[];
}

export interface ShiftActivity {
  kind: string;
  start: string;
  end: string;
  paid: boolean;
}

export interface ShiftPage {
  items: Shift[];
  offset: number;
  limit: number;
  total: number;
}

export interface SignInWaysWay {
  href: string;
}

export interface SignInWaysWays {
  password: boolean;
  oidc: SignInWaysWay | null;
}

export interface SimulatedImpact {
  queues: LevelDifference[];
  replications: number;
}

export interface Simulation {
  id: string;
  plan: string;
  center: string;
  demand: number;
  absent: number;
  ahtSeconds: number;
  replications: number | null;
  seconds: number;
  seed: number;
  state: "QUEUED" | "RUNNING" | "STOPPING" | "DONE" | "STOPPED" | "FAILED";
  progress: SimulationProgress;
  attempt: number;
  node: string | null;
  reason: string;
  created: string;
  createdBy: string;
  ended: string | null;
  result: ServiceLevels | null;
}

export interface SimulationPage {
  items: Simulation[];
  offset: number;
  limit: number;
  total: number;
}

export interface SimulationProgress {
  replications: number;
  widest: number | null;
  seconds: number;
}

export interface Site {
  id: string;
  zone: string;
  seats: number | null;
}

export interface Slip {
  agent: string;
  total: number;
  lines: SlipLine[];
}

export interface SlipLine {
  date: string;
  week: string;
  pool: string;
  category: string;
  kind: string;
  minutes: number;
  hours: number;
  rate: number;
  amount: number;
  corrects: string;
}

export interface SlipPage {
  items: Slip[];
  offset: number;
  limit: number;
  total: number;
}

export interface SlipsOwnSlip {
  from: string;
  to: string;
  currency: string;
  total: number;
  lines: SlipLine[];
}

export interface SlipsOwnSlipPage {
  items: SlipsOwnSlip[];
  offset: number;
  limit: number;
  total: number;
}

export interface SolveCourse {
  points: SolveCoursePoint[];
  spans: CoreSpan[];
  resumed: number[];
}

export interface SolveCoursePoint {
  elapsed: number;
  cost: number | null;
  bound: number | null;
  gap: number | null;
  shortfall: number;
}

export interface SourceLine {
  file: string;
  line: number;
}

export interface SourceLineHistoryFound {
  total: number;
  items: SourceLine[];
}

export interface SpecialDay {
  date: string;
  name: string;
  holiday: boolean;
  closed: boolean;
  leadDays: number;
}

export interface SpreadRows {
  minutes: number;
  rows: number;
  by: "OWN_PROFILE" | "CENTER_PROFILE" | "EVENLY" | "EVENLY_WHILE_CLOSED";
}

export interface SwapShifts {
  kind: "SwapShifts";
  shift: string;
  other: string;
}

export interface TakeCenter {
  kind: "TakeCenter";
  center: number;
}

export interface TakeSolved {
  kind: "TakeSolved";
  plan: string;
}

export interface TimeOff {
  id: string;
  agent: string;
  from: string;
  to: string;
  zone: string;
  kind: string;
  paid: boolean;
  state: "WAITING" | "LISTED" | "APPROVED" | "DECLINED" | "WITHDRAWN";
  reason: string;
  asked: string;
  changed: string;
}

export interface TimeOffApproval {
  anyway?: boolean | null;
  list?: boolean | null;
}

export interface TimeOffCover {
  shift: string;
  agent: string;
  edit: RosterEdit;
  disturbance: "LONGER_SHIFT" | "SECOND_SHIFT" | "DAY_OFF_LOST";
  shortfallAgentMinutes: number;
  cost: number | null;
}

export interface TimeOffCoverPage {
  items: TimeOffCover[];
  offset: number;
  limit: number;
  total: number;
}

export interface TimeOffCovers {
  week: string;
  edits?: RosterEdit[] | null;
}

export interface TimeOffOutlook {
  weeks: TimeOffOutlookWeekOutlook[];
  groups: TimeOffOutlookGroupDay[];
  balances: TimeOffOutlookBalance[];
}

export interface TimeOffOutlookBalance {
  year: number;
  entitled: number;
  taken: number;
  asked: number;
}

export interface TimeOffOutlookGroupDay {
  group: string;
  date: string;
  off: number;
  most: number;
}

export interface TimeOffOutlookKindBalance {
  kind: string;
  paid: boolean;
  year: number;
  entitled: number | null;
  taken: number;
  waiting: number;
  left: number | null;
}

export interface TimeOffOutlookWeekOutlook {
  week: string;
  basis: "PUBLICATION" | "DRAFT" | "NOT_PLANNED";
  shifts: number | null;
  shortfallAgentMinutes: number | null;
}

export interface TimeOffPage {
  items: TimeOff[];
  offset: number;
  limit: number;
  total: number;
}

export interface Together {
  kind: "Together";
  parts: RosterEdit[];
}

export interface TokensIssued {
  token: TokensToken;
  secret: string;
}

export interface TokensToken {
  id: string;
  name: string;
  scopes: string[];
  created: string;
  expires: string | null;
}

export interface TokensTokenPage {
  items: TokensToken[];
  offset: number;
  limit: number;
  total: number;
}

export interface TokensWanted {
  name: string;
  scopes: string[];
  expires?: string | null;
}

export interface UndoEdit {
  kind: "UndoEdit";
  edit: number;
}

export interface UnpinShift {
  kind: "UnpinShift";
  shift: string;
}

export interface Violation {
  rule: string;
  words: string;
  stance: "REFUSED" | "ALLOWED_WITH_REASON";
  agent: string;
  at: string;
  text: string;
}

export interface ViolationPage {
  items: Violation[];
  offset: number;
  limit: number;
  total: number;
}

export interface WebhooksDelivery {
  id: number;
  state: "WAITING" | "DELIVERED" | "DEAD";
  entry: number;
  attempts: number;
  due: string | null;
  delivered: string | null;
  lastAnswer: string;
}

export interface WebhooksDeliveryPage {
  items: WebhooksDelivery[];
  offset: number;
  limit: number;
  total: number;
}

export interface WebhooksRegistered {
  webhook: WebhooksWebhook;
  secret: string;
}

export interface WebhooksWanted {
  url: string;
  events: ("PUBLISH" | "PAYROLL" | "CHANGE")[];
}

export interface WebhooksWebhook {
  id: string;
  url: string;
  events: ("PUBLISH" | "PAYROLL" | "CHANGE")[];
  created: string;
}

export interface WebhooksWebhookPage {
  items: WebhooksWebhook[];
  offset: number;
  limit: number;
  total: number;
}

export interface WhatIf {
  planned: ServiceLevels;
  whatIf: ServiceLevels;
  differences: LevelDifference[];
  replications: number;
  narrow: boolean;
}

export interface WishOutcome {
  date: string;
  from: string;
  to: string;
  wish: string;
  weight: number;
  result: "HONOURED" | "AGAINST_A_RULE" | "AGAINST_COVERAGE" | "AGAINST_COST" | "NOT_CONSIDERED" | "NOT_UNDERSTOOD";
  rules: string | null;
  shortfallAgentMinutes: number | null;
  others: number;
}

export interface WishOutcomePage {
  items: WishOutcome[];
  offset: number;
  limit: number;
  total: number;
}
