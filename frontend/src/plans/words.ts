import type { PlanState, Progress } from "../api/types";

export const STATES: Record<PlanState, string> = {
  QUEUED: "waiting",
  RUNNING: "running",
  STOPPING: "stopping",
  DONE: "done",
  STOPPED: "stopped",
  FAILED: "failed",
};

export const PHASES: Record<Progress["phase"], string> = {
  WAITING: "Waiting for its turn",
  READING: "Reading the center",
  STAFFING: "Forecasting contacts, working out who is needed",
  SOLVING: "Searching for a better roster",
  WRITING: "Checking every rule, writing the plan",
  OVER: "Done",
};
