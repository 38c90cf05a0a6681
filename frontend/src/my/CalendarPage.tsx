import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask, post } from "../api/client";
import { Failure, Loading } from "../parts/Notice";
import { dateAndClock } from "../time/words";
import { browserZone, instant } from "../time/zone";
import { NeedsConnection } from "./NeedsConnection";
import { useCalendar } from "./queries";

/** One's shifts in the calendar of a phone: its address, made here, told once. */
export function CalendarPage() {
  const calendar = useCalendar();
  const queries = useQueryClient();
  const [address, setAddress] = useState<string | null>(null);
  const again = () => queries.invalidateQueries({ queryKey: ["my", "calendar"] });
  const make = useMutation({
    mutationFn: () => post<{ path: string }>("/api/me/calendar", {}),
    onSuccess: ({ path }) => {
      setAddress(new URL(path, location.origin).href);
      return again();
    },
  });
  const end = useMutation({
    mutationFn: () => ask("/api/me/calendar", { method: "DELETE" }),
    onSuccess: () => {
      setAddress(null);
      return again();
    },
  });
  if (calendar.isPending) return <Loading what="your calendar" />;
  if (calendar.isError) return <NeedsConnection error={calendar.error} again={() => void calendar.refetch()} />;
  const { created } = calendar.data;
  return (
    <>
      <p>
        Your phone can show your shifts among your own dates, and follow every change. It reads them at an address that only
        you know: whoever has it can see your shifts.
      </p>
      {address !== null && <Address address={address} />}
      {created !== null && address === null && (
        <p className="notice">
          You have an address since {dateAndClock(instant(created), browserZone())}. It was told once; if it is lost, make
          another, and the one before leads nowhere.
        </p>
      )}
      {make.isError && <Failure error={make.error} />}
      {end.isError && <Failure error={end.error} />}
      <p className="buttons">
        <button
          type="button"
          className={created === null ? "primary" : ""}
          disabled={make.isPending}
          onClick={() => make.mutate()}
        >
          {created === null ? "Make an address" : "Make another"}
        </button>
        {created !== null && (
          <button type="button" disabled={end.isPending} onClick={() => end.mutate()}>
            End it
          </button>
        )}
      </p>
      <h2>How to add it</h2>
      <dl className="how">
        <dt>iPhone</dt>
        <dd>Settings, Apps, Calendar, Calendar Accounts, Add Account, Other, Add Subscribed Calendar: paste the address.</dd>
        <dt>Google</dt>
        <dd>On a computer at calendar.google.com: Other calendars, +, From URL: paste the address. It is on the phone soon after.</dd>
        <dt>Outlook</dt>
        <dd>Calendar, Add calendar, Subscribe from web: paste the address.</dd>
      </dl>
      <p className="quiet">Calendars look for changes every few hours; the page Shifts knows them at once.</p>
    </>
  );
}

function Address({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="notice good">
      <label className="stacked">
        Your address, told this once
        <input readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <p className="buttons">
        {"clipboard" in navigator && (
          <button
            type="button"
            className="primary"
            onClick={async () => {
              await navigator.clipboard.writeText(address);
              setCopied(true);
            }}
          >
            Copy
          </button>
        )}
        <a className="button" href={address.replace(/^https?:/, "webcal:")}>
          Open in this phone’s calendar
        </a>
        <span role="status">{copied && "Copied."}</span>
      </p>
    </div>
  );
}
