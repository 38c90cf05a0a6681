import { Failure } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { clocks, duration, sevenDays, shortDate } from "../time/words";
import { instant } from "../time/zone";
import type { Shift } from "../api/types";
import { useAsking, useNews } from "./queries";
import type { MyWeek, News } from "./types";
import { CHANGES } from "./words";

/** What is new since one last looked, until one says to have seen it. */
export function NewsCards({ weeks, online }: { weeks: MyWeek[]; online: boolean }) {
  const news = useNews();
  return news.data?.map((one) => {
    const week = weeks.find((each) => each.publication === one.publication);
    return week && <Card key={one.publication} news={one} week={week} online={online} />;
  });
}

function Card({ news, week, online }: { news: News; week: MyWeek; online: boolean }) {
  const seen = useAsking();
  const isFirst = news.seen === null;
  const minutes = week.shifts.reduce((sum, shift) => sum + shift.paidMinutes, 0);
  return (
    <section className="news" aria-label={`News of the week of ${sevenDays(week.firstDate)}`}>
      <h2>
        {isFirst ? "New week" : "Changed"} <span className="quiet">{sevenDays(week.firstDate)}</span>
      </h2>
      {isFirst ? (
        <p>{week.shifts.length === 0 ? "A week off." : `${plural(week.shifts.length, "shift")}, ${duration(minutes)} paid.`}</p>
      ) : (
        <ul>
          {news.changes.map((change, index) => (
            <li key={index}>
              <b>{shortDate((change.after ?? change.before)?.date ?? week.firstDate)}</b> {CHANGES[change.kind]}
              <br />
              {change.before && change.kind !== "BREAKS_MOVED" && (
                <del>
                  <span className="spoken">not any more </span>
                  {times(change.before, week.zone)}
                </del>
              )}{" "}
              {change.after && (
                <ins>
                  {change.before && <span className="spoken">now </span>}
                  {change.before && change.before.date !== change.after.date && `${shortDate(change.after.date)} `}
                  {times(change.after, week.zone)}
                </ins>
              )}
            </li>
          ))}
          {news.changes.length === 0 && <li>Published anew; your shifts are as they were.</li>}
        </ul>
      )}
      {seen.isError && <Failure error={seen.error} />}
      <button
        type="button"
        className="primary"
        disabled={!online || seen.isPending}
        onClick={() => seen.mutate({ path: `publications/${news.publication}/acknowledgement` })}
      >
        I have seen it
      </button>
    </section>
  );
}

const times = (shift: Shift, zone: string) => clocks(instant(shift.start), instant(shift.end), zone);
