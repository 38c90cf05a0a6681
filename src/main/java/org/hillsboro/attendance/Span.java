package org.hillsboro.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time without a gap, [start, end). */
record Span(Instant start, Instant end) {

    boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The time between the two; none where they touch or overlap. */
    Duration distance(Span other) {
        var gap = end.isBefore(other.start) ? Duration.between(end, other.start) : Duration.between(other.end, start);
        return gap.isNegative() ? Duration.ZERO : gap;
    }

    /** Parts of these that lie in none of the others; both by start and apart from each other. */
    static List<Span> minus(List<Span> spans, List<Span> others) {
        var left = new ArrayList<Span>();
        for (var span : spans) {
            var from = span.start;
            for (var other : others) {
                if (other.overlaps(span)) {
                    addUnlessEmpty(left, from, other.start);
                    from = from.isBefore(other.end) ? other.end : from;
                }
            }
            addUnlessEmpty(left, from, span.end);
        }
        return left;
    }

    /** Parts of these that lie in one of the others. */
    static List<Span> within(List<Span> spans, List<Span> others) {
        return minus(spans, minus(spans, others));
    }

    /** Those that touch, put together. */
    static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && !joined.getLast().end.isBefore(span.start)) {
                var last = joined.removeLast();
                joined.add(new Span(last.start, last.end.isAfter(span.end) ? last.end : span.end));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static void addUnlessEmpty(List<Span> spans, Instant from, Instant to) {
        if (from.isBefore(to)) {
            spans.add(new Span(from, to));
        }
    }
}
