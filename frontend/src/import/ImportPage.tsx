import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import { Link } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { ask, get, Refused } from "../api/client";
import type { History, KeptCenter, Preview } from "../api/schema";
import type { Center } from "../api/types";
import { CenterTabs } from "../centers/CenterTabs";
import { useCenter } from "../centers/queries";
import { useRules } from "../forecast/useForecast";
import { Empty, Failure, Loading } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { zoneName } from "../time/words";
import { formOf, isSheet, isZip, nameIn, replacedBy, type Sent } from "./files";
import { asText, guess, type Mapping, ofKept } from "./mapping";
import { MappingForm } from "./MappingForm";
import { ProblemTable } from "./ProblemTable";
import { Understood } from "./Understood";
import "../style/import.css";

export default function ImportPage({ center }: { center: string }) {
  const known = useCenter(center);
  const mayEdit = mayDo(useAccount(), "editCenters");
  if (known.isPending) return <Loading what="the center" />;
  if (known.isError) return <Failure error={known.error} again={() => void known.refetch()} />;
  return (
    <main className="page wide-page import">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      {mayEdit && "files" in known.data ? (
        <Coming center={known.data} />
      ) : (
        <Empty title="Nothing can be brought in by you">
          <p>An administrator or a scheduler brings files into a center.</p>
        </Empty>
      )}
    </main>
  );
}

/** Files are looked at before they are kept; what is wrong with them costs nothing. */
function Coming({ center }: { center: Center }) {
  const queries = useQueryClient();
  const rules = useRules(center.id);
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<Sent[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  const [whole, setWhole] = useState(false);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [sheets, setSheets] = useState<string[]>([]);
  const path = `/api/centers/${center.id}`;
  const look = useMutation({
    mutationFn: async (now: { sent: Sent[]; removed: string[]; whole: boolean; mapping: Mapping | null }) =>
      (
        await ask<Preview>(`${path}/preview${now.whole ? "?whole=true" : ""}`, {
          method: "POST",
          body: formOf(now.sent, now.removed, now.mapping ? asText(now.mapping) : ""),
        })
      ).body,
  });
  const keep = useMutation({
    mutationFn: async () =>
      (
        await ask<KeptCenter>(path, {
          method: whole ? "POST" : "PATCH",
          body: formOf(sent, removed, mapping ? asText(mapping) : ""),
          headers: { "If-Match": `"${center.version}"` },
        })
      ).body,
    onSuccess: async () => {
      setSent([]);
      setRemoved([]);
      setMapping(null);
      setWhole(false);
      look.reset();
      await Promise.all(
        [["center", center.id], ["centers"], ["agents", center.id]].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
    onError: (error) => {
      if (error instanceof Refused && error.status === 412) void queries.invalidateQueries({ queryKey: ["center", center.id] });
    },
  });

  function change(next: Partial<{ sent: Sent[]; removed: string[]; whole: boolean; mapping: Mapping | null }>) {
    const now = { sent, removed, whole, mapping, ...next };
    setSent(now.sent);
    setRemoved(now.removed);
    setWhole(now.whole);
    setMapping(now.mapping);
    keep.reset();
    if (now.sent.length > 0) look.mutate(now);
    else look.reset();
  }

  function add(files: File[]) {
    setSheets(files.map((file) => file.name).filter(isSheet));
    const coming = files.filter((file) => !isSheet(file.name)).map((file) => ({ name: nameIn(file.name), file }));
    if (coming.length === 0) return;
    const names = new Set(coming.map((one) => one.name));
    const all = [...sent.filter((one) => !names.has(one.name)), ...coming];
    change({ sent: all, removed: replacedBy(all.map((one) => one.name), Object.keys(center.files)) });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  }

  const preview = look.data;
  const foreign = preview?.tables.find((table) => preview.problems.some((problem) => problem.file === table.file && problem.line <= 1));
  const toMap = foreign ?? (mapping ? preview?.tables[0] : undefined);
  const stays = Object.keys(center.files).filter((name) => !removed.includes(name) && !sent.some((one) => one.name === name));
  return (
    <>
      <section
        className="drop"
        aria-label="Files to bring in"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <p>
          <b>Bring in contacts, people or rules:</b> <span className="quiet">CSV as your system writes it, packed or not; single files of a center, or its folder as a zip.</span>
        </p>
        <p className="buttons">
          <button type="button" className={sent.length === 0 ? "primary" : ""} onClick={() => input.current?.click()}>
            Choose files
          </button>
          <span className="quiet">or drop them here: they are looked at first</span>
        </p>
        <input
          ref={input}
          type="file"
          multiple
          className="hidden"
          tabIndex={-1}
          aria-label="Files for the center"
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        {sheets.length > 0 && (
          <p className="notice bad" role="alert">
            {sheets.join(", ")} is a spreadsheet. Maybe save it as CSV first.
          </p>
        )}
        {sent.length > 0 && (
          <FileList center={center} sent={sent} removed={removed} stays={stays} whole={whole} onChange={change} />
        )}
      </section>
      {look.isPending && <Loading what="what the files say" />}
      {look.isError && <Failure error={look.error} again={() => change({})} />}
      {keep.isError && <Failure error={keep.error} />}
      {keep.isSuccess && <Kept center={center.id} kept={keep.data} />}
      {preview && !look.isPending && (
        <>
          {preview.problems.length > 0 && <ProblemTable problems={preview.problems} />}
          {toMap && !whole && (
            <MappingForm
              table={toMap}
              mapping={mapping ?? (rules.data?.history ? ofKept(rules.data.history) : guess(toMap.columns))}
              busy={look.isPending}
              onChange={setMapping}
              onLook={() => change({ mapping: mapping ?? guess(toMap.columns) })}
            />
          )}
          {preview.problems.length === 0 && (
            <div className="notice good" role="status">
              <p>
                <b>All of it was understood.</b> {preview.center && wordsOf(preview.center)}
              </p>
              <p className="buttons">
                <button type="button" className="primary" disabled={keep.isPending} onClick={() => keep.mutate()}>
                  Keep {sent.length === 1 ? "it" : "them"}
                </button>
              </p>
            </div>
          )}
          {preview.center?.warnings
            .filter((warning) => !preview.history?.warnings.includes(warning))
            .map((warning) => (
            <p key={warning} className="notice">
              {warning}
            </p>
          ))}
          {preview.history && preview.history.files.length > 0 && (
            <section>
              <h2>The contacts, as they would be</h2>
              <Understood history={preview.history} zone={center.timeZone} />
            </section>
          )}
        </>
      )}
      {sent.length === 0 && <Now center={center} />}
    </>
  );
}

interface FileListProps {
  center: Center;
  sent: Sent[];
  removed: string[];
  stays: string[];
  whole: boolean;
  onChange: (next: { sent?: Sent[]; removed?: string[]; whole?: boolean }) => void;
}

/** What comes, under which name, and what of the center goes. */
function FileList({ center, sent, removed, stays, whole, onChange }: FileListProps) {
  const zipped = sent.some((one) => isZip(one.name));
  const histories = stays.filter((name) => name.startsWith("contacts"));
  return (
    <>
      <ul className="sent-files">
        {sent.map((one) => (
          <li key={one.name}>
            <span className="own">{one.file.name}</span>
            {!isZip(one.name) && (
              <label>
                as{" "}
                <input
                  defaultValue={one.name}
                  pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
                  onBlur={(event) => {
                    const name = event.target.value.trim();
                    if (name !== one.name && event.target.validity.valid && name !== "") {
                      onChange({ sent: sent.map((other) => (other === one ? { ...one, name } : other)) });
                    }
                  }}
                />
              </label>
            )}
            <span className="quiet">{center.files[one.name] ? "takes the place of the one that is kept" : "new"}</span>
            <button
              type="button"
              className="plain"
              aria-label={`Leave out ${one.file.name}`}
              onClick={() => onChange({ sent: sent.filter((other) => other !== one) })}
            >
              Leave out
            </button>
          </li>
        ))}
      </ul>
      {zipped && (
        <label className="check">
          <input type="checkbox" checked={whole} onChange={(event) => onChange({ whole: event.target.checked })} /> This is the whole
          center: files of it that are not among these go
        </label>
      )}
      {!whole && (histories.length > 0 || removed.length > 0) && (
        <fieldset className="removals">
          <legend>Contacts that are kept already</legend>
          {[...histories, ...removed].sort().map((name) => (
            <label key={name} className="check">
              <input
                type="checkbox"
                checked={!removed.includes(name)}
                onChange={(event) =>
                  onChange({ removed: event.target.checked ? removed.filter((one) => one !== name) : [...removed, name] })
                }
              />{" "}
              {name} stays
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

const wordsOf = (center: NonNullable<Preview["center"]>) =>
  `${center.name}: ${plural(center.agents, "agent")}, ${plural(center.queues.length, "queue")}, ${plural(center.pools, "pool")}, ${plural(center.contracts, "contract")}, ${zoneName(center.timeZone)}.`;

function Kept({ center, kept }: { center: string; kept: KeptCenter }) {
  return (
    <div className="notice good" role="status">
      <p>
        <b>Kept</b> as version {kept.version} of the center.
      </p>
      <p className="buttons">
        <Link className="button" href={`/centers/${center}/forecast`}>
          To the forecast
        </Link>
      </p>
    </div>
  );
}

/** What is known today. */
function Now({ center }: { center: Center }) {
  const history = useQuery({
    queryKey: ["center", center.id, "history", center.version],
    queryFn: () => get<History>(`/api/centers/${center.id}/history`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section>
      <h2>Contacts that are kept</h2>
      {history.isPending && <Loading what="the contacts" />}
      {history.isError && <Failure error={history.error} again={() => void history.refetch()} />}
      {history.data && <Understood history={history.data} zone={center.timeZone} />}
    </section>
  );
}
