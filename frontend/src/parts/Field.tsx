import { type InputHTMLAttributes, useId } from "react";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  problem?: string | undefined;
}

export function Field({ label, hint, problem, ...input }: Props) {
  const id = useId();
  const words = problem ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={words ? `${id}-words` : undefined}
        {...input}
      />
      {words && (
        <p id={`${id}-words`} className={problem ? "problem" : "quiet"}>
          {words}
        </p>
      )}
    </div>
  );
}
