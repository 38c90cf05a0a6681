import { type FormEvent, type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { Failure } from "../parts/Notice";
import { Field } from "../parts/Field";
import { useSigning } from "./session";

const SHORTEST = 15;

/** The part of the address after #, which never reaches a server's log. */
const token = () => window.location.hash.slice(1);

export function SignIn() {
  const { signIn } = useSigning();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  return (
    <Door title="Sign in" button="Sign in" onSubmit={() => signIn(email, password)}>
      <Field
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        autoFocus
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </Door>
  );
}

export function FirstAdministrator() {
  const { openFirst } = useSigning();
  const [, go] = useLocation();
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  return (
    <Door
      title="Welcome to Hillsboro"
      lead="You are the first here. This account will look after everything, and can let others in."
      button="Begin"
      onSubmit={async () => {
        await openFirst({ token: token(), email, name, password });
        go("/", { replace: true });
      }}
    >
      <Field
        label="Your name"
        autoComplete="name"
        required
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <NewPassword value={password} onChange={setPassword} />
    </Door>
  );
}

export function SetPassword() {
  const { setPassword: choose } = useSigning();
  const [, go] = useLocation();
  const [password, setPassword] = useState("");
  return (
    <Door
      title="Choose a password"
      button="Go on"
      onSubmit={async () => {
        await choose(token(), password);
        go("/", { replace: true });
      }}
    >
      <NewPassword value={password} onChange={setPassword} />
    </Door>
  );
}

function NewPassword({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <Field
      label="Password"
      type="password"
      autoComplete="new-password"
      minLength={SHORTEST}
      required
      hint={`At least ${SHORTEST} characters; a sentence is good.`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface Props {
  title: string;
  lead?: string;
  button: string;
  children: ReactNode;
  onSubmit: () => Promise<void>;
}

function Door({ title, lead, button, children, onSubmit }: Props) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await onSubmit();
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  }
  return (
    <main className="door">
      <p className="brand">
        <img src="/icon.svg" alt="" width="28" height="28" /> Hillsboro
      </p>
      <h1>{title}</h1>
      {lead && <p className="quiet">{lead}</p>}
      <form onSubmit={submit}>
        {children}
        {error !== null && <Failure error={error} />}
        <button type="submit" className="primary" disabled={busy}>
          {button}
        </button>
      </form>
    </main>
  );
}
