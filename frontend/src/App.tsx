import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { FirstAdministrator, SetPassword, SignIn } from "./account/Doors";
import { SignedIn, useSession } from "./account/session";
import { Frame } from "./Frame";
import { Home } from "./centers/Home";
import { Empty, Failure, Loading } from "./parts/Notice";

const CenterPage = lazy(() => import("./centers/CenterPage"));
const PeoplePage = lazy(() => import("./people/PeoplePage"));
const SolvePage = lazy(() => import("./plans/SolvePage"));
const ServicePage = lazy(() => import("./service/ServicePage"));
const WeekPage = lazy(() => import("./week/WeekPage"));
const PublishPage = lazy(() => import("./publish/PublishPage"));
const RequestsPage = lazy(() => import("./requests/RequestsPage"));
const ForecastPage = lazy(() => import("./forecast/ForecastPage"));
const ImportPage = lazy(() => import("./import/ImportPage"));
const PayrollPage = lazy(() => import("./payroll/PayrollPage"));
const PeriodPage = lazy(() => import("./payroll/PeriodPage"));
const RulesPage = lazy(() => import("./rules/RulesPage"));
const AuditPage = lazy(() => import("./audit/AuditPage"));
const MyPages = lazy(() => import("./my/MyPages"));

export function App() {
  return (
    <Switch>
      <Route path="/first">
        <FirstAdministrator />
      </Route>
      <Route path="/password">
        <SetPassword />
      </Route>
      <Route>
        <Inside />
      </Route>
    </Switch>
  );
}

function Inside() {
  const session = useSession();
  if (session.isPending) return <Loading what="your account" />;
  if (session.isError) {
    return (
      <main className="door">
        <Failure error={session.error} again={() => void session.refetch()} />
      </main>
    );
  }
  if (!session.data) return <SignIn />;
  return (
    <SignedIn value={session.data}>
      <Frame>
        <Suspense fallback={<Loading what="the page" />}>
          {session.data.role === "AGENT" ? <AgentPages /> : <OfficePages />}
        </Suspense>
      </Frame>
    </SignedIn>
  );
}

function AgentPages() {
  return (
    <Switch>
      <Route path="/my/*?" component={MyPages} />
      <Route>
        <Redirect to="/my" replace />
      </Route>
    </Switch>
  );
}

function OfficePages() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/sign-in">
        <Redirect to="/" replace />
      </Route>
      <Route path="/my/*?">
        <Redirect to="/" replace />
      </Route>
      <Route path="/centers/:center">{({ center }) => <CenterPage center={center} />}</Route>
      <Route path="/centers/:center/people">{({ center }) => <PeoplePage center={center} />}</Route>
      <Route path="/centers/:center/requests">{({ center }) => <RequestsPage center={center} />}</Route>
      <Route path="/centers/:center/publications">{({ center }) => <PublishPage center={center} />}</Route>
      <Route path="/centers/:center/forecast">{({ center }) => <ForecastPage center={center} />}</Route>
      <Route path="/centers/:center/forecast/:plan">
        {({ center, plan }) => <ForecastPage center={center} plan={plan} />}
      </Route>
      <Route path="/centers/:center/import">{({ center }) => <ImportPage center={center} />}</Route>
      <Route path="/centers/:center/rules">{({ center }) => <RulesPage center={center} />}</Route>
      <Route path="/centers/:center/payroll">{({ center }) => <PayrollPage center={center} />}</Route>
      <Route path="/centers/:center/payroll/:start">
        {({ center, start }) => <PeriodPage center={center} start={start} key={start} />}
      </Route>
      <Route path="/plans/:plan">{({ plan }) => <SolvePage plan={plan} key={plan} />}</Route>
      <Route path="/plans/:plan/service">{({ plan }) => <ServicePage plan={plan} key={plan} />}</Route>
      <Route path="/drafts/:draft">{({ draft }) => <WeekPage draft={draft} key={draft} />}</Route>
      <Route path="/audit" component={AuditPage} />
      <Route>
        <main className="page">
          <Empty all title="There is nothing at this address" />
        </main>
      </Route>
    </Switch>
  );
}
