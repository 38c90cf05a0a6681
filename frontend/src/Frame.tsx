import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { mayDo, useAccount, useSigning } from "./account/session";
import { SchemeButton } from "./parts/SchemeButton";

/** What every page has around it. */
export function Frame({ children }: { children: ReactNode }) {
  const account = useAccount();
  const { signOut } = useSigning();
  const [, go] = useLocation();
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="frame">
        <Link href="/" className="brand">
          <img src="/icon.svg" alt="" width="22" height="22" /> Hillsboro
        </Link>
        <nav aria-label="Main">
          {account.role !== "AGENT" && <NavLink href="/">Centers</NavLink>}
          {mayDo(account, "readAudit") && <NavLink href="/audit">Audit</NavLink>}
        </nav>
        <span className="who" title={account.email}>
          {account.name}
        </span>
        <SchemeButton />
        <button
          type="button"
          className="plain"
          onClick={async () => {
            await signOut();
            go("/", { replace: true });
          }}
        >
          Sign out
        </button>
      </header>
      <div id="content" tabIndex={-1}>
        {children}
      </div>
    </>
  );
}

function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const [at] = useLocation();
  const current = href === "/" ? at === "/" || at.startsWith("/centers") : at.startsWith(href);
  return (
    <Link href={href} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
}
