/** Files on their way into a center, by the names that they get there. */
export interface Sent {
  name: string;
  file: File;
}

const TABLES = /^(agents|absences|availability|preferences|previous-shifts|requirement|backlog)\.csv$|^(contacts|calls).*\.csv(\.gz)?$|^center\.(ya?ml|json)$/;
const SHEET = /\.(xlsx?|ods|numbers)$/i;

export const isZip = (name: string) => /\.zip$/i.test(name);
export const isSheet = (name: string) => SHEET.test(name);

/** What a file is called in the folder: as it is where that says what it is, else it is taken for contacts. */
export function nameIn(given: string): string {
  const name = given.toLowerCase();
  if (TABLES.test(name) || isZip(name)) return name;
  const packed = /\.gz$/.test(name) ? ".gz" : "";
  const stem = name
    .replace(/\.gz$/, "")
    .replace(/\.[a-z0-9]+$/, "")
    .replace(/^contacts/, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `contacts${stem === "" ? "" : `-${stem}`}.csv${packed}`;
}

/** Kept files whose place one that is sent takes under another name: packed for plain, and the other way round. */
export function replacedBy(sent: string[], kept: string[]): string[] {
  const bare = (name: string) => name.replace(/\.gz$/, "");
  const coming = new Set(sent);
  const stems = new Set(sent.map(bare));
  return kept.filter((name) => stems.has(bare(name)) && !coming.has(name));
}

/** @param history the text of that field of the center file; blank: it stays as it is */
export function formOf(sent: Sent[], removed: string[], history: string): FormData {
  const form = new FormData();
  for (const { name, file } of sent) form.append(isZip(name) ? "zip" : name, file, isZip(name) ? file.name.toLowerCase() : name);
  for (const name of removed) form.append("remove", name);
  if (history !== "") form.append("history", history);
  return form;
}
