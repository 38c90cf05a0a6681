import { useMemo } from "react";
import { useAgents } from "../centers/queries";

/** How agents are called, by their ids; the id until the names are there. */
export function useNames(center: string): (agent: string) => string {
  const agents = useAgents(center).data;
  const names = useMemo(() => new Map(agents?.map((agent) => [agent.id, agent.cells["name"] || agent.id])), [agents]);
  return (agent) => names.get(agent) ?? agent;
}
