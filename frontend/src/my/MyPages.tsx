import { type ReactNode, useEffect } from "react";
import { Link, Redirect, Route, Switch, useLocation } from "wouter";
import { CalendarPage } from "./CalendarPage";
import { keepForLater } from "./keep";
import { MyPage } from "./MyPage";
import { MyShiftsPage } from "./MyShiftsPage";
import { useCallouts, useExchanges, useNews, useOffers } from "./queries";
import { SwapPage } from "./SwapPage";
import { TimeOffPage } from "./TimeOffPage";
import { WishesPage } from "./WishesPage";
import "./my.css";
import "./offers.css";
import "./weeks.css";

/** What an agent sees: the shifts, and what may be asked about them. All in one file, so that it works without a connection. */
export default function MyPages() {
  useEffect(() => void keepForLater(), []);
  return (
    <div className="my-pages">
      <Tabs />
      <Switch>
        <Route path="/my">
          <MyPage title="My shifts" quiet>
            <MyShiftsPage />
          </MyPage>
        </Route>
        <Route path="/my/swap">
          <MyPage title="Swap and pick up">
            <SwapPage />
          </MyPage>
        </Route>
        <Route path="/my/time-off">
          <MyPage title="Time off">
            <TimeOffPage />
          </MyPage>
        </Route>
        <Route path="/my/wishes">
          <MyPage title="Wishes">
            <WishesPage />
          </MyPage>
        </Route>
        <Route path="/my/calendar">
          <MyPage title="Your calendar">
            <CalendarPage />
          </MyPage>
        </Route>
        <Route>
          <Redirect to="/my" replace />
        </Route>
      </Switch>
    </div>
  );
}

function Tabs() {
  const news = useNews().data?.length ?? 0;
  const answers = (useExchanges().data ?? []).filter((one) => one.state === "PROPOSED").length;
  const taking = (useOffers().data?.length ?? 0) + (useCallouts().data?.length ?? 0) + answers;
  return (
    <nav className="my-tabs" aria-label="My pages">
      <Tab href="/my" text="Shifts" number={news} of="new">
        <rect x="3" y="5" width="18" height="16" rx="2" />
        <path d="M3 10h18M8 3v4M16 3v4" />
      </Tab>
      <Tab href="/my/swap" text="Swap" number={taking} of="to look at">
        <path d="M4 8h14l-4-4M20 16H6l4 4" />
      </Tab>
      <Tab href="/my/time-off" text="Time off">
        <circle cx="12" cy="12" r="4" />
        <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
      </Tab>
      <Tab href="/my/wishes" text="Wishes">
        <path d="m12 4 2.4 5.2 5.6.7-4.100 3.900 1.100 5.700L12 16.700 7 19.500l1.100-5.700L4 9.900l5.600-.700z" />
      </Tab>
      <Tab href="/my/calendar" text="Calendar">
        <path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1" />
      </Tab>
    </nav>
  );
}

interface TabProps {
  href: string;
  text: string;
  number?: number;
  /** what the number counts */
  of?: string;
  children: ReactNode;
}

function Tab({ href, text, number = 0, of, children }: TabProps) {
  const [at] = useLocation();
  return (
    <Link href={href} aria-current={at === href ? "page" : undefined}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
      {number > 0 && (
        <span className="badge">
          {number > 99 ? "99+" : number}
          <span className="spoken"> {of}</span>
        </span>
      )}
    </Link>
  );
}
