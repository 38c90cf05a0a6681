package org.hillsboro.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A root package and the features in it, each of which uses only those to its left. The features between two
 * {@code >} stand side by side: neither sees the other. The root package itself is the rightmost.
 */
record House(String root) {

    private static final List<List<String>> ORDER = parse(
            """
            files > time > auditing > center > workforce > pay > offices > history > folder > forecast > staffing > roster > solving
                > simulation > verifying > drafts > publishing > attendance > payroll > exports > charts > reporting > planning > samples > sourcing
                > accounts > keeping > running > levels > requests > closing > notifying > privacy > store | security > web | reliability > cli > serving
            """);

    static final String ROOT = "(root)";

    /** The feature that a class belongs to, {@link #ROOT}, or nothing for a class of somebody else. */
    Optional<String> featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return Optional.of(ROOT);
        }
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.", 2)[0])
                : Optional.empty();
    }

    boolean isIn(JavaClass type, String... features) {
        return featureOf(type).map(Arrays.asList(features)::contains).orElse(false);
    }

    static boolean knows(String feature) {
        return feature.equals(ROOT) || ORDER.stream().anyMatch(side -> side.contains(feature));
    }

    static boolean mayUse(String user, String used) {
        return user.equals(used) || place(used) < place(user);
    }

    private static int place(String feature) {
        for (int place = 0; place < ORDER.size(); place++) {
            if (ORDER.get(place).contains(feature)) {
                return place;
            }
        }
        return ORDER.size();
    }

    private static List<List<String>> parse(String order) {
        return Arrays.stream(order.strip().split("\\s*>\\s*"))
                .map(side -> List.of(side.split("\\s*\\|\\s*")))
                .toList();
    }
}
