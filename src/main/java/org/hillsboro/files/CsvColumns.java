package org.hillsboro.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a file must and may have, in any order.
 *
 * @param optional may be left out of the header
 * @param othersAllowed whether further columns, which nobody reads, may stand there
 */
public record CsvColumns(List<String> required, List<String> optional, boolean othersAllowed) {

    public static CsvColumns of(String... required) {
        return new CsvColumns(List.of(required), List.of(), false);
    }

    public CsvColumns andMaybe(String... columns) {
        return new CsvColumns(required, List.of(columns), othersAllowed);
    }

    public CsvColumns andOthers() {
        return new CsvColumns(required, optional, true);
    }

    /** The header, with those names that are ours but for capitals as we write them. */
    public List<String> named(List<String> header) {
        return header.stream()
                .map(name -> all().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name))
                .toList();
    }

    /** The required columns that the header lacks. */
    public List<String> missingIn(List<String> header) {
        var named = named(header);
        return required.stream().filter(column -> !named.contains(column)).toList();
    }

    /** The columns of the header that are none of these. */
    public List<String> unknownIn(List<String> header) {
        return named(header).stream().filter(column -> !all().contains(column)).toList();
    }

    private List<String> all() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }

    /** Adds what is wrong with the header; says whether nothing is. */
    boolean check(String file, int line, List<String> header, Problems problems) {
        if (header.size() == 1 && separatedBy(header.getFirst()) != null) {
            problems.add(file, line, "", header.getFirst(), "expected columns separated by commas",
                    "export it again with commas; this file is separated by " + separatedBy(header.getFirst()) + ".");
            return false;
        }
        boolean right = true;
        var seen = new HashSet<String>();
        for (String column : header) {
            boolean known = all().contains(column);
            if (!known && !othersAllowed) {
                problems.add(file, line, column, "", "expected one of the columns " + String.join(", ", all()),
                        Nearest.to(column, all()).map(near -> "it should be " + near + ".").orElse("remove it."));
                right = false;
            } else if (known && !seen.add(column)) {
                problems.add(file, line, column, "", "expected the column once, it stands there twice", "");
                right = false;
            }
        }
        for (String column : required) {
            if (!header.contains(column)) {
                problems.add(file, line, column, "", "expected this column in the header",
                        othersAllowed ? Nearest.advice(column, unknownIn(header)) : "");
                right = false;
            }
        }
        return right;
    }

    private static @Nullable String separatedBy(String header) {
        if (header.contains(";")) {
            return "semicolons";
        }
        return header.contains("\t") ? "tabs" : null;
    }
}
