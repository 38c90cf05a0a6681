import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { ask, get, post, Refused } from "../api/client";
import type { Account, Role } from "../api/types";

const KEY = ["session"];

/** Nobody is asked for a session that was never begun, so that a first visit makes no failed request. */
const BEGUN = "hillsboro.signed-in";

async function load(): Promise<Account | null> {
  if (localStorage.getItem(BEGUN) === null) return null;
  try {
    return await get<Account>("/api/session");
  } catch (refused) {
    if (refused instanceof Refused && refused.status === 401) {
      localStorage.removeItem(BEGUN);
      return null;
    }
    throw refused;
  }
}

export const useSession = () => useQuery({ queryKey: KEY, queryFn: load, staleTime: Number.POSITIVE_INFINITY });

export function useSigning() {
  const queries = useQueryClient();
  const begin = (account: Account) => {
    forgetKept();
    // Of whoever was here before; by now nothing of theirs is shown, which would only ask anew.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    localStorage.setItem(BEGUN, "yes");
    queries.setQueryData(KEY, account);
  };
  return {
    signIn: async (email: string, password: string) => begin(await post<Account>("/api/session", { email, password })),
    openFirst: async (first: { token: string; email: string; name: string; password: string }) =>
      begin(await post<Account>("/api/first-administrator", first)),
    setPassword: async (token: string, password: string) =>
      begin(await post<Account>("/api/password", { token, password })),
    signOut: async () => {
      await ask("/api/session", { method: "DELETE" });
      forget();
      queries.setQueryData(KEY, null);
    },
  };
}

/** What was kept on this device for work without a connection belongs to who was signed in. */
function forget() {
  localStorage.clear();
  forgetKept();
}

const forgetKept = () => navigator.serviceWorker?.controller?.postMessage("forget");

export function forgetSession(queries: QueryClient) {
  localStorage.removeItem(BEGUN);
  queries.setQueryData(KEY, null);
}

export const SignedIn = createContext<Account | null>(null);

export function useAccount(): Account {
  const account = useContext(SignedIn);
  if (!account) throw new Error("This page is for who is signed in.");
  return account;
}

const ALLOWED = {
  editCenters: ["ADMINISTRATOR", "SCHEDULER"],
  readCenters: ["ADMINISTRATOR", "SCHEDULER", "HR", "AUDITOR"],
  readPlans: ["ADMINISTRATOR", "SCHEDULER", "VENDOR_SCHEDULER", "AUDITOR"],
  readCosts: ["ADMINISTRATOR", "SCHEDULER", "HR"],
  runPlans: ["ADMINISTRATOR", "SCHEDULER"],
  editRosters: ["ADMINISTRATOR", "SCHEDULER", "VENDOR_SCHEDULER"],
  publish: ["ADMINISTRATOR", "SCHEDULER"],
  readPublications: ["ADMINISTRATOR", "SCHEDULER", "HR", "VENDOR_SCHEDULER", "AUDITOR"],
  readPeople: ["ADMINISTRATOR", "SCHEDULER", "HR", "VENDOR_SCHEDULER", "AUDITOR"],
  editPeople: ["ADMINISTRATOR", "SCHEDULER", "VENDOR_SCHEDULER"],
  readRequests: ["ADMINISTRATOR", "SCHEDULER", "HR", "VENDOR_SCHEDULER", "AUDITOR"],
  decideRequests: ["ADMINISTRATOR", "SCHEDULER", "VENDOR_SCHEDULER"],
  payroll: ["ADMINISTRATOR", "HR"],
  readAudit: ["ADMINISTRATOR", "AUDITOR"],
  invite: ["ADMINISTRATOR"],
} satisfies Record<string, Role[]>;

/** What the page offers; the server decides. */
export const mayDo = (account: Account, what: keyof typeof ALLOWED): boolean =>
  (ALLOWED[what] as Role[]).includes(account.role);
