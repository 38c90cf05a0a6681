import { CHOICES, choose, type Choice, useChoice } from "./scheme";

const WORDS: Record<Choice, string> = { system: "as the system has them", light: "light", dark: "dark" };
const SIGNS: Record<Choice, string> = { system: "◐", light: "○", dark: "●" };

/** Colors as the system has them, light, dark, and so on. */
export function SchemeButton() {
  const choice = useChoice();
  const next = CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length] ?? "system";
  return (
    <button
      type="button"
      className="plain scheme"
      aria-label={`Colors: ${WORDS[choice]}. Change to ${WORDS[next]}`}
      title={`Colors: ${WORDS[choice]}`}
      onClick={() => choose(next)}
    >
      {SIGNS[choice]}
    </button>
  );
}
