import { Link, useLocation } from "wouter";
import { mayDo, useAccount } from "../account/session";

/** The heading of a center's pages, and the ways between them. */
export function CenterTabs({ center, name }: { center: string; name: string }) {
  const account = useAccount();
  const [at] = useLocation();
  const tabs = [
    { href: `/centers/${center}`, text: "Weeks", shown: mayDo(account, "readPlans") },
    { href: `/centers/${center}/forecast`, text: "Forecast", shown: mayDo(account, "readPlans") && mayDo(account, "readCenters") },
    { href: `/centers/${center}/people`, text: "People", shown: mayDo(account, "readPeople") },
    { href: `/centers/${center}/requests`, text: "Requests", shown: mayDo(account, "readRequests") },
    { href: `/centers/${center}/rules`, text: "Rules", shown: mayDo(account, "readCenters") },
    { href: `/centers/${center}/import`, text: "Import", shown: mayDo(account, "editCenters") },
    { href: `/centers/${center}/publications`, text: "Published", shown: mayDo(account, "readPublications") },
    { href: `/centers/${center}/payroll`, text: "Payroll", shown: mayDo(account, "payroll") },
  ].filter((tab) => tab.shown);
  return (
    <>
      <h1>{name}</h1>
      <nav className="tabs" aria-label="Center">
        {tabs.map((tab) => (
          <Link key={tab.href} href={tab.href} aria-current={isAt(at, tab.href, center) ? "page" : undefined}>
            {tab.text}
          </Link>
        ))}
      </nav>
    </>
  );
}

const isAt = (at: string, href: string, center: string) =>
  at === href || (href !== `/centers/${center}` && at.startsWith(`${href}/`));
