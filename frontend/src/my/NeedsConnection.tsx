import { Unreachable } from "../api/client";
import { Empty, Failure } from "../parts/Notice";

/** Of what is not kept on the phone. */
export function NeedsConnection({ error, again }: { error: unknown; again: () => void }) {
  if (!(error instanceof Unreachable)) return <Failure error={error} again={again} />;
  return (
    <Empty title="No connection">
      <p>Your shifts are kept on this phone; all else needs a connection.</p>
      <p className="buttons">
        <button type="button" onClick={again}>
          Try again
        </button>
      </p>
    </Empty>
  );
}
