/**
 * What crosses the wire, by the names that the page has for it; what they are made of is read from the API document into
 * schema.d.ts. Times are instants as ISO text; only src/time makes wall time of them.
 */
import type * as api from "./schema";

export type Problem = api.Problem;
/** Any of it may lack where not our server but something on the way refuses. */
export type Refusal = Partial<api.ProblemDetail>;

export interface Page<T> {
  items: T[];
  offset: number;
  limit: number;
  total: number;
}

export type Account = api.Account;
export type Role = Account["role"];

export type ListedCenter = api.CentersListed;
export type Center = api.Center;
/** Of those who may not know what the center is made of, its name, zone and money. */
export type KnownCenter = Center | api.CentersBasics;
/** Whether somebody may read all of it. */
export const isWhole = (center: KnownCenter | undefined): center is Center => center !== undefined && "pools" in center;
export type Pool = api.CenterPool;
export type Sourcing = Pool["sourcing"];

export type KeptAgent = api.KeptAgent;

/** The document leaves it open: it is the plan's own summary.json. */
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
  service: Record<string, { simulated: number | null }>;
}

export type Plan = Omit<api.Plan, "summary"> & { summary: Summary | null };
export type PlanState = Plan["state"];
export type Progress = api.PlanProgress;
export type Course = api.SolveCourse;
export type Point = api.SolveCoursePoint;
export type CoreSpan = api.CoreSpan;
export type CoreWork = api.CoreSpan["work"];

export type Levels = api.ServiceLevels;
export type QueueLevels = api.ServiceLevelsQueueLevels;
export type Goal = api.ServiceLevelsGoal;
/** Of a week, a day or an interval. */
export type Figures = api.ServiceLevelsWeekLevels;
export type LevelDifference = api.LevelDifference;
export type SimulatedImpact = api.SimulatedImpact;
export type WhatIfAnswer = api.WhatIf;
export type DraftLevels = api.DraftService;
export type Simulation = api.Simulation;
/** What comes otherwise than planned. */
export type Question = Pick<Simulation, "demand" | "absent" | "ahtSeconds">;

export type ListedDraft = api.DraftsListedDraft;
export type Draft = api.Draft;
export type Shift = api.Shift;
export type Coverage = api.DraftsCoverage;
export type Prices = api.SearchPrices;

export type Edit = api.RosterEdit;
export type Edited = api.EditAnswersEdited;
export type LoggedEdit = api.EditAnswersEdit;
export type ShiftChange = api.ChangeShiftChange;
export type Impact = api.Impact;
export type Verdict = Impact["verdict"];
export type Violation = api.Violation;

export type Publication = api.Publication;
export type PublishedWeek = api.PublicationsAgentWeek;
export type Difference = api.PublicationsDifference;
export type Acknowledgement = api.PublicationsAcknowledgement;

export type MyShift = api.MyShiftsMyShift;
export type MyWeek = api.MyShiftsMyWeek;

export type Invitation = api.InvitationsInvitation;
export type Invitations = api.InvitationsInvitations;

export type AuditEntry = api.AuditEntry;
