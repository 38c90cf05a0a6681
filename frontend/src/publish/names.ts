import type { KeptAgent } from "../api/types";

export const namesOf = (agents: KeptAgent[] | undefined): Map<string, string> =>
  new Map(agents?.map((agent) => [agent.id, agent.cells["name"] || agent.id]));
