export const count = (value: number, digits = 0): string =>
  value.toLocaleString(undefined, { maximumFractionDigits: digits, minimumFractionDigits: digits });

export const money = (value: number, currency: string, digits?: number): string =>
  value.toLocaleString(undefined, {
    style: "currency",
    currency,
    ...(digits === undefined ? {} : { maximumFractionDigits: digits, minimumFractionDigits: digits }),
  });

export const percent = (share: number, digits = 2): string =>
  share.toLocaleString(undefined, { style: "percent", maximumFractionDigits: digits, minimumFractionDigits: digits });

/** With its sign, also above zero. */
export const signed = (value: number, text: (absolute: number) => string): string =>
  value === 0 ? "±0" : `${value > 0 ? "+" : "−"}${text(Math.abs(value))}`;

/** Agent-minutes as hours, which people can picture. */
export const agentHours = (minutes: number): string => `${count(minutes / 60, minutes === 0 ? 0 : 1)} h`;

export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
