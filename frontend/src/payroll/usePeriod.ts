import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../api/client";
import { all } from "../api/pages";
import type {
  DifferencesDecidedPeriod,
  DifferencesDifference,
  PayrollFilesOffer,
  PayrollPeriod,
  PayrollPeriodRow,
} from "../api/schema";

const periodsPath = (center: string) => `/api/centers/${center}/payroll/periods`;
export const periodPath = (center: string, start: string) => `${periodsPath(center)}/${start}`;

export const usePeriods = (center: string) =>
  useQuery({ queryKey: ["payroll", center], queryFn: () => all<PayrollPeriodRow>(periodsPath(center)) });

/** The period with its version, which closing and deciding name. */
export const usePeriod = (center: string, start: string) =>
  useQuery({
    queryKey: ["payroll", center, start],
    queryFn: async () => {
      const answer = await ask<PayrollPeriod>(periodPath(center, start));
      return { period: answer.body, etag: answer.etag };
    },
    staleTime: 0,
  });

/** @param version of the period: with another there are other differences */
export const useDifferences = (center: string, start: string, version: string) =>
  useQuery({
    queryKey: ["payroll", center, start, "differences", version],
    queryFn: () => all<DifferencesDifference>(`${periodPath(center, start)}/differences`),
    placeholderData: (before) => before,
  });

export const useFiles = (center: string, start: string, version: string) =>
  useQuery({
    queryKey: ["payroll", center, start, "files", version],
    queryFn: () => all<PayrollFilesOffer>(`${periodPath(center, start)}/files`),
    placeholderData: (before) => before,
  });

/** Whatever was changed of a period, all periods are looked at anew. */
export function usePeriodChange<T>(center: string, change: (asked: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ["payroll", center] }),
  });
}

const AT_ONCE = 5000;

/** As many as it takes; each part names the version that the one before it left. */
export async function decide(path: string, differences: DifferencesDifference[], paid: boolean, etag: string) {
  let version = etag;
  for (let first = 0; first < differences.length; first += AT_ONCE) {
    const decisions = differences
      .slice(first, first + AT_ONCE)
      .map(({ agent, kind, start, end }) => ({ agent, kind, start, end, paid }));
    const answer = await ask<DifferencesDecidedPeriod>(`${path}/differences/decisions`, {
      method: "POST",
      json: { decisions },
      headers: { "If-Match": version },
    });
    version = answer.etag;
  }
}
