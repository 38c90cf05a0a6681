package org.hillsboro.keeping;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A center in one of its versions.
 *
 * @param id as in addresses: lower-case letters, digits and hyphens
 * @param name as the center file says
 * @param version 1, 2, 3, …
 * @param files digest by the name of the file
 */
public record KeptCenter(String id, String name, long version, Instant changed, SortedMap<String, String> files) {

    /** Those of its files whose names pass. */
    public KeptCenter withOnly(Predicate<String> wanted) {
        var rest = new TreeMap<>(files);
        rest.keySet().removeIf(wanted.negate());
        return new KeptCenter(id, name, version, changed, rest);
    }
}
