import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Refused } from "../api/client";
import type { RulesField } from "../api/schema";
import { Failure } from "../parts/Notice";
import { useWriteField } from "./useField";

interface Props {
  center: string;
  field: RulesField;
  etag: string;
  onClose: () => void;
}

/** As the style sheet has it. */
const LINE = 20;

/**
 * A field of the center file as it is written. The server reads the whole center with it before it is kept, and says what
 * is wrong at its line.
 */
export function FieldEditor({ center, field, etag, onClose }: Props) {
  const id = useId();
  const code = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const write = useWriteField(center);
  const [text, setText] = useState(field.text ?? "");
  const lines = text.split("\n");
  const problems = write.error instanceof Refused ? write.error.problems : [];
  const here = problems.filter((one) => lineIn(field, lines.length, one) !== null);
  const elsewhere = problems.length > here.length || (write.isError && problems.length === 0);
  const firstBad = here[0] ? lineIn(field, lines.length, here[0]) : null;
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (firstBad !== null) code.current?.scrollTo({ top: (firstBad - 2) * LINE });
  }, [firstBad]);
  const isBad = (line: number) => here.some((one) => lineIn(field, lines.length, one) === line);

  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    if (event.key === "Escape") onClose();
  }

  function save() {
    write.mutate({ field: field.name, text, etag }, { onSuccess: onClose });
  }

  return (
    <form
      className="field-editor"
      aria-label={`${field.name} of the center file`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div ref={code} className="code">
        <ol aria-hidden="true" start={field.firstLine}>
          {lines.map((_, index) => (
            <li key={index} className={isBad(index) ? "bad" : ""}>
              {field.firstLine + index}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          aria-label={`${field.name}, from line ${field.firstLine} of the center file`}
          aria-describedby={here.length > 0 ? id : undefined}
          aria-invalid={here.length > 0 ? true : undefined}
          spellCheck={false}
          wrap="off"
          rows={lines.length}
          value={text}
          onKeyDown={press}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {here.length > 0 && (
        <div id={id} className="notice bad" role="alert">
          <ul className="problems">
          {here.map((one, index) => (
            <li key={index}>
              <b>Line {one.line}</b> {one.column} {one.value !== "" && <q>{one.value}</q>} {one.expected}
              {one.maybe !== "" && <span className="quiet"> Maybe {one.maybe}</span>}
            </li>
          ))}
          </ul>
        </div>
      )}
      {elsewhere && <Failure error={write.error} />}
      <p className="buttons">
        <button type="submit" className="primary" disabled={write.isPending || text === field.text}>
          Keep
        </button>
        <button type="button" onClick={onClose}>
          Leave it
        </button>
        <span className="quiet">The whole center is read with it first; what is wrong keeps it from being kept.</span>
      </p>
    </form>
  );
}

/** Which line of the field it is about; null where it is about another file or field. */
function lineIn(field: RulesField, length: number, problem: { file: string; line: number }): number | null {
  const line = problem.line - field.firstLine;
  return /^(center\.ya?ml)?$/.test(problem.file) && line >= 0 && line < length ? line : null;
}
