import type { ReactNode } from "react";

interface Props {
  title: string;
  /** the title is for screen readers only */
  quiet?: boolean;
  children: ReactNode;
}

/** The heading and the frame of a page of an agent's, whatever its state. */
export function MyPage({ title, quiet = false, children }: Props) {
  return (
    <main className="my">
      <h1 className={quiet ? "spoken" : ""}>{title}</h1>
      {children}
    </main>
  );
}
