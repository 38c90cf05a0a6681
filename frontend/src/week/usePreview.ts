import { useEffect, useRef, useState } from "react";
import type { Edit, Impact } from "../api/types";
import { preview } from "./useEditing";

export interface Previewed {
  edit: Edit;
  impact: Impact | null;
  error: unknown;
}

/**
 * What an edit would do, asked anew when the edit or the roster changes. One question at a time: of those that come up
 * while one is asked, only the last is asked.
 */
export function usePreview(draft: string, edit: Edit | null, revision: number): Previewed | null {
  const [answer, setAnswer] = useState<(Previewed & { key: string }) | null>(null);
  const wanted = useRef<{ key: string; edit: Edit } | null>(null);
  const asking = useRef(false);
  const key = edit ? `${revision} ${JSON.stringify(edit)}` : "";
  useEffect(() => {
    wanted.current = edit ? { key, edit } : null;
    if (asking.current) return;
    asking.current = true;
    void (async () => {
      let asked = "";
      while (wanted.current && wanted.current.key !== asked) {
        const next = wanted.current;
        asked = next.key;
        try {
          setAnswer({ ...next, impact: await preview(draft, next.edit), error: null });
        } catch (error) {
          setAnswer({ ...next, impact: null, error });
        }
      }
      asking.current = false;
    })();
    // The edit is what its key says.
  }, [draft, key]);
  return answer && answer.key === key ? answer : null;
}
