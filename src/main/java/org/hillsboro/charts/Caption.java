package org.hillsboro.charts;

import java.util.regex.Pattern;

/**
 * What a chart is called and what it says to those who do not see it.
 *
 * @param id unique in the page; all ids in the chart begin with it
 * @param description the text alternative: the finding, not the look
 */
public record Caption(String id, String title, String description) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no id of a chart.\nMaybe use small letters, digits and '-' only.");
        }
    }

    String idOf(String part) {
        return id + "-" + part;
    }
}
