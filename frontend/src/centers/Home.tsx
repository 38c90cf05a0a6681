import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Link, Redirect, useLocation } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { ask } from "../api/client";
import type { ListedCenter } from "../api/types";
import { BarePage, Empty, Failure, Loading } from "../parts/Notice";
import { browserZone, instant } from "../time/zone";
import { dateAndClock } from "../time/words";
import { useCenters } from "./queries";

export function Home() {
  const account = useAccount();
  if (account.center !== null) return <Redirect to={`/centers/${account.center}`} replace />;
  return <Centers />;
}

function Centers() {
  const centers = useCenters();
  const mayEdit = mayDo(useAccount(), "editCenters");
  if (!centers.isSuccess) {
    return (
      <BarePage title="Centers">
        {centers.isError ? (
          <Failure error={centers.error} again={() => void centers.refetch()} />
        ) : (
          <Loading what="the centers" />
        )}
      </BarePage>
    );
  }
  if (centers.data.length === 0) return <FirstCenter mayEdit={mayEdit} />;
  return (
    <main className="page">
      <h1>Centers</h1>
      <ul className="cards">
        {centers.data.map((center) => (
          <li key={center.id}>
            <Link href={`/centers/${center.id}`} className="card">
              <b>{center.name}</b>
              <span className="quiet">
                version {center.version}, {dateAndClock(instant(center.changed), browserZone())}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {mayEdit && (
        <>
          <h2>Another center</h2>
          <Arrive sample={!centers.data.some((center) => center.id === "hillsboro")} />
        </>
      )}
    </main>
  );
}

function FirstCenter({ mayEdit }: { mayEdit: boolean }) {
  return (
    <main className="page">
      <Empty title={mayEdit ? "Begin with a center" : "There is no center yet"}>
        {mayEdit ? (
          <>
            <p>
              A center is a folder: its queues and contracts, its people, and the contacts of the last months. The sample
              is a call center of 200 people, open round the clock.
            </p>
            <Arrive sample />
          </>
        ) : (
          <p>An administrator or a scheduler brings the first one.</p>
        )}
      </Empty>
    </main>
  );
}

/** Ways for a center to come in: the sample, or a folder as a zip. */
function Arrive({ sample }: { sample: boolean }) {
  const [, go] = useLocation();
  const queries = useQueryClient();
  const file = useRef<HTMLInputElement>(null);
  const arrived = async (center: ListedCenter) => {
    await queries.invalidateQueries({ queryKey: ["centers"] });
    go(`/centers/${center.id}`);
  };
  const load = useMutation({
    mutationFn: async () => (await ask<ListedCenter>("/api/centers/sample", { method: "POST" })).body,
    onSuccess: arrived,
  });
  const send = useMutation({
    mutationFn: async (zip: File) =>
      (
        await ask<ListedCenter>(`/api/centers/${idOf(zip.name)}`, {
          method: "POST",
          body: zip,
          headers: { "Content-Type": "application/zip" },
        })
      ).body,
    onSuccess: arrived,
  });
  const busy = load.isPending || send.isPending;
  return (
    <>
      <p className="buttons">
        {sample && (
          <button type="button" className="primary" disabled={busy} onClick={() => load.mutate()}>
            Load the sample center
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => file.current?.click()}>
          Bring a center folder (.zip)
        </button>
        <input
          ref={file}
          type="file"
          accept=".zip,application/zip"
          className="hidden"
          aria-label="A center folder as a zip"
          tabIndex={-1}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) send.mutate(chosen);
            event.target.value = "";
          }}
        />
      </p>
      {busy && <Loading what={send.isPending ? "the folder" : "the sample"} />}
      {load.isError && <Failure error={load.error} />}
      {send.isError && <Failure error={send.error} />}
    </>
  );
}

/** The name of the file, as ids are written. */
export const idOf = (fileName: string): string =>
  fileName
    .replace(/\.zip$/i, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || "center";
