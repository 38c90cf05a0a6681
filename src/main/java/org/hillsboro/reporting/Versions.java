package org.hillsboro.reporting;

/** What made a plan, so that it can be made again. */
public record Versions(String hillsboro, String timefold, String java) {

    /** Ours, the same as in the pom; a constant because annotations need one. */
    public static final String HILLSBORO = "0.1.0";
}
