package org.hillsboro.keeping;

import java.util.List;

/** Someone else was faster: what the change was made for is not what is kept now. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param subject whose column differs: an agent, or the center
     * @param column of a row, or the name of a file
     * @param stored what is kept now
     * @param sent what the change would put there, or what it knew
     */
    public record Difference(String subject, String column, String stored, String sent) {}

    private final String version;
    private final transient List<Difference> differences;

    /** @param version what is kept now */
    Outdated(String version, List<Difference> differences) {
        super("Someone else changed this in the meantime. Maybe look at the difference and send it again with the new version.");
        this.version = version;
        this.differences = List.copyOf(differences);
    }

    public String version() {
        return version;
    }

    public List<Difference> differences() {
        return differences;
    }
}
