/** As the server tells it; shares are 0 to 1, and what nothing could be measured for is null. */
export interface Figures {
  offered: number;
  serviceLevel: number | null;
  low: number | null;
  high: number | null;
  asaSeconds: number | null;
  abandonment: number | null;
  occupancy: number | null;
}

export interface Goal {
  share: number | null;
  withinSeconds: number | null;
  definition: "OF_OFFERED" | "ANSWERED_OF_OFFERED";
  maxAbandoned: number | null;
  asaSeconds: number | null;
  maxOccupancy: number | null;
  per: "WEEK" | "DAY" | "INTERVAL";
}

export interface QueueLevels {
  queue: string;
  goal: Goal;
  week: Figures;
  days: (Figures & { date: string })[];
  intervals: (Figures & { start: string })[];
}

export interface Levels {
  replications: number;
  intervalMinutes: number;
  queues: QueueLevels[];
}

export interface LevelDifference {
  queue: string;
  goal: Goal;
  before: number | null;
  after: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
}

export interface Question {
  demand: number;
  absent: number;
  ahtSeconds: number;
}

export interface WhatIfAnswer {
  planned: Levels;
  whatIf: Levels;
  differences: LevelDifference[];
  replications: number;
  narrow: boolean;
}

export interface DraftAnswer {
  planned: Levels;
  draft: Levels;
  differences: LevelDifference[];
  replications: number;
  narrow: boolean;
}

export interface SimulatedImpact {
  queues: LevelDifference[];
  replications: number;
}

export interface Simulation extends Question {
  id: string;
  plan: string;
  seconds: number;
  state: "QUEUED" | "RUNNING" | "STOPPING" | "STOPPED" | "DONE" | "FAILED";
  progress: { replications: number; widest: number | null; seconds: number };
  reason: string;
  created: string;
  result: Levels | null;
}
