import type { Problem } from "../api/types";
import { plural } from "../parts/numbers";

/** All that is wrong, each with its place. */
export function ProblemTable({ problems }: { problems: Problem[] }) {
  return (
    <div className="notice bad problem-table" role="alert">
      <p>
        <b>{plural(problems.length, "problem")}</b>, so nothing is kept and nothing is lost. Correct the files, then choose them
        again.
      </p>
      <div className="scroll long" tabIndex={0} role="region" aria-label="Problems">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className="number">
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((one, index) => (
              <tr key={index}>
                <td>{one.file}</td>
                <td className="number">{one.line > 0 ? one.line : ""}</td>
                <td>{one.column}</td>
                <td className="found">{one.value !== "" && <q>{one.value}</q>}</td>
                <td className="words">
                  {one.expected}
                  {one.maybe !== "" && <span className="quiet"> Maybe {one.maybe}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
