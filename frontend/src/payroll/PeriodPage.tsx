import { Link } from "wouter";
import type { PayrollPeriod } from "../api/schema";
import { CenterTabs } from "../centers/CenterTabs";
import { useCenter } from "../centers/queries";
import { Failure, Loading } from "../parts/Notice";
import { count, money } from "../parts/numbers";
import { Sheet } from "../parts/Sheet";
import { dateAndClock, dates, isoWeek } from "../time/words";
import { browserZone, instant } from "../time/zone";
import { Attendance } from "./Attendance";
import { Closing } from "./Closing";
import { Differences } from "./Differences";
import { Files } from "./Files";
import { Slips } from "./Slips";
import { usePeriod } from "./usePeriod";
import { apart, categoryOf, STAGES } from "./words";
import "../style/payroll.css";

/** A pay period from what was worked to the files that go out. */
export default function PeriodPage({ center, start }: { center: string; start: string }) {
  const known = useCenter(center);
  const found = usePeriod(center, start);
  return (
    <main className="page payroll">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      <p className="crumbs">
        <Link href={`/centers/${center}/payroll`}>All periods</Link>
      </p>
      {found.isPending && <Loading what="the pay period" />}
      {found.isError && <Failure error={found.error} again={() => void found.refetch()} />}
      {found.data && <Period center={center} start={start} period={found.data.period} etag={found.data.etag} />}
    </main>
  );
}

interface Props {
  center: string;
  start: string;
  period: PayrollPeriod;
  etag: string;
}

function Period({ center, start, period, etag }: Props) {
  const { closed, currency } = period;
  return (
    <>
      <h2 className="period-head">
        {dates(period.from, period.to)} <span className={`state ${STAGES[period.stage].look}`}>{STAGES[period.stage].text}</span>
      </h2>
      <dl className="figures">
        <div>
          <dt>{closed ? "Paid" : "Would be paid"}</dt>
          <dd>{money(period.total, currency)}</dd>
        </div>
        <div>
          <dt>Slips</dt>
          <dd>{count(period.agents)}</dd>
        </div>
        <div>
          <dt>Overhead and commitments</dt>
          <dd>{money(period.overhead + period.commitments, currency)}</dd>
        </div>
        <div>
          <dt>Lines less slips</dt>
          <dd className={apart(period) === 0 ? "better" : "worse"}>{money(apart(period), currency)}</dd>
        </div>
      </dl>
      {closed ? (
        <p className="notice good">
          Closed {dateAndClock(instant(closed.at), browserZone())}. Its lines stay as they are; corrections become lines of the next
          period. <span className="quiet digest">SHA-256 {closed.rewrittenSha256 ?? closed.sha256}</span>
        </p>
      ) : (
        <Closing center={center} start={start} period={period} etag={etag} />
      )}
      <Files center={center} start={start} period={period} etag={etag} />
      <Attendance center={center} start={start} period={period} />
      {(period.differences > 0 || closed) && <Differences center={center} start={start} period={period} etag={etag} />}
      <section>
        <h2>What is paid</h2>
        <Sheet
          label="What is paid"
          none="Nothing is paid: no published week has work in these days."
          heads={["Category", "Corrects", "#Agents", "#Lines", "#Hours", "#Amount"]}
          rows={[
            ...period.categories.map((one) => [
              categoryOf(one.title),
              one.corrects === "" ? "" : one.corrects.replace("..", " – "),
              count(one.agents),
              count(one.lines),
              count(one.hours, 2),
              money(one.amount, currency),
            ]),
            ...(period.categories.length > 0
              ? [[<b key="sum">In all</b>, "", count(period.agents), "", "", <b key="total">{money(period.total, currency)}</b>]]
              : []),
          ]}
        />
      </section>
      <section>
        <h2>Rosters beside their pay</h2>
        <p className="quiet">What each published roster costs is what its lines, overhead and commitments come to.</p>
        <Sheet
          label="Rosters beside their pay"
          none="No week of it is published."
          heads={["Week", "#Roster", "#Pay", "#Overhead", "#Commitments", "#Difference"]}
          rows={period.weeks.map((one) => [
            isoWeek(one.week),
            money(one.rosterCost, currency),
            money(one.pay, currency),
            money(one.overhead, currency),
            money(one.commitments, currency),
            <b key="difference" className={one.difference === 0 ? "better" : "worse"}>
              {money(one.difference, currency)}
            </b>,
          ])}
        />
      </section>
      <Slips center={center} start={start} period={period} etag={etag} />
    </>
  );
}
