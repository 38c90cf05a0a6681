import { Fragment, useState } from "react";
import { useSearch } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { CenterTabs } from "../centers/CenterTabs";
import { useCenter, usePublications } from "../centers/queries";
import { BarePage, Empty, Failure, Loading } from "../parts/Notice";
import { dateAndClock, isoWeek } from "../time/words";
import { browserZone, instant } from "../time/zone";
import { PublishDraft } from "./PublishDraft";
import { Published } from "./Published";
import "../style/publish.css";

/** What was published, and the draft that is about to be. */
export default function PublishPage({ center }: { center: string }) {
  const known = useCenter(center);
  const publications = usePublications(center);
  const draft = new URLSearchParams(useSearch()).get("draft");
  const [shown, setShown] = useState<string | null>(null);
  const account = useAccount();
  if (!publications.isSuccess || known.isPending) {
    return (
      <BarePage title="Published">
        {publications.isError ? (
          <Failure error={publications.error} again={() => void publications.refetch()} />
        ) : (
          <Loading what="the publications" />
        )}
      </BarePage>
    );
  }
  const zone = known.data?.timeZone ?? browserZone();
  const items = publications.data.items;
  return (
    <main className="page">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      {draft && mayDo(account, "publish") && (
        <PublishDraft key={draft} draft={draft} center={center} zone={zone} publications={items} />
      )}
      {items.length === 0 ? (
        !draft && (
          <Empty title="Nothing is published yet">
            <p>Open a week, look at it, then publish it: its agents see it at once.</p>
          </Empty>
        )
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label="Publications">
          <table className="publications">
            <thead>
              <tr>
                <th scope="col">Week</th>
                <th scope="col" className="number">
                  Number
                </th>
                <th scope="col">Published</th>
                <th scope="col">Digest</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <Fragment key={one.id}>
                  <tr>
                    <td>
                      <button
                        type="button"
                        className="link"
                        aria-expanded={shown === one.id}
                        onClick={() => setShown(shown === one.id ? null : one.id)}
                      >
                        {isoWeek(one.week)}
                        <span className="spoken">, number {one.number}</span>
                      </button>
                    </td>
                    <td className="number">{one.number}</td>
                    <td>{dateAndClock(instant(one.at), browserZone())}</td>
                    <td>
                      <code title={one.sha256}>{one.sha256.slice(0, 10)}</code>
                    </td>
                  </tr>
                  {shown === one.id && (
                    <tr className="detail">
                      <td colSpan={4}>
                        <Published publication={one} zone={zone} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}
