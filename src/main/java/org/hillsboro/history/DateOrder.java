package org.hillsboro.history;

import org.jspecify.annotations.Nullable;

/** What comes first in dates such as 3/4/2025. Dates that begin with the year need no order, with points the day is first. */
enum DateOrder {
    YEAR_FIRST,
    MONTH_FIRST,
    DAY_FIRST;

    /** The order that this date gives away; null where it may be read both ways, or is none. */
    static @Nullable DateOrder shownBy(String date) {
        int first = leadingNumber(date, 0);
        int end = digitsEnd(date, 0);
        if (end == 0) {
            return null;
        }
        if (end >= 4 || end == date.length()) {
            return YEAR_FIRST;
        }
        if (date.charAt(end) == '.' || first > 12) {
            return DAY_FIRST;
        }
        return leadingNumber(date, end + 1) > 12 ? MONTH_FIRST : null;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int leadingNumber(String text, int from) {
        int end = Math.min(digitsEnd(text, from), from + 4);
        return end == from ? 0 : Integer.parseInt(text, from, end, 10);
    }
}
