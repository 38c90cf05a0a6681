import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Refused } from "./api/client";
import { forgetSession } from "./account/session";
import { applyScheme } from "./parts/scheme";
import "./style/base.css";
import "./style/parts.css";
import "./style/roster.css";
import "./style/panel.css";
import "./style/week.css";
import "./style/pages.css";
import "./style/solve.css";

/** Whose session is over signs in again, where they were. */
const onError = (error: unknown) => {
  if (error instanceof Refused && error.status === 401) forgetSession(queries);
};

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: "always",
      retry: (failures, error) => failures < 2 && !(error instanceof Refused),
    },
    mutations: { networkMode: "always" },
  },
});

applyScheme();
const place = document.getElementById("page");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register("/offline.js");
}
