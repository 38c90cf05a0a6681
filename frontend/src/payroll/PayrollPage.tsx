import { Link } from "wouter";
import { CenterTabs } from "../centers/CenterTabs";
import { useCenter } from "../centers/queries";
import { Empty, Failure, Loading } from "../parts/Notice";
import { count, money } from "../parts/numbers";
import { Sheet } from "../parts/Sheet";
import { dateAndClock, dates } from "../time/words";
import { browserZone, instant } from "../time/zone";
import { usePeriods } from "./usePeriod";
import { STAGES } from "./words";
import "../style/payroll.css";

/** Pay periods, the latest first. */
export default function PayrollPage({ center }: { center: string }) {
  const known = useCenter(center);
  const periods = usePeriods(center);
  return (
    <main className="page payroll">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      {periods.isPending && <Loading what="the pay periods" />}
      {periods.isError && <Failure error={periods.error} again={() => void periods.refetch()} />}
      {periods.data?.length === 0 && (
        <Empty title="No pay period has begun">
          <p>The first begins with the first published week.</p>
        </Empty>
      )}
      {periods.data && periods.data.length > 0 && (
        <Sheet
          label="Pay periods"
          heads={["Period", "State", "#Weeks published", "To decide", "#Agents", "#Pay", "Closed"]}
          rows={periods.data.map((one) => [
            <Link key="period" href={`/centers/${center}/payroll/${one.from}`}>
              {dates(one.from, one.to)}
            </Link>,
            <span key="stage" className={`state ${STAGES[one.stage].look}`}>
              {STAGES[one.stage].text}
            </span>,
            one.missingWeeks.length === 0
              ? count(one.publishedWeeks)
              : `${count(one.publishedWeeks)} of ${count(one.publishedWeeks + one.missingWeeks.length)}`,
            one.undecided > 0 ? <b key="undecided">{count(one.undecided)}</b> : "",
            one.totals ? count(one.totals.agents) : "",
            one.totals ? money(one.totals.total, one.totals.currency) : "",
            one.closed ? dateAndClock(instant(one.closed.at), browserZone()) : "",
          ])}
        />
      )}
    </main>
  );
}
