package org.hillsboro.drafts;

import org.hillsboro.folder.CenterFolder;

/** The shelf of kept centers, as drafts need them. */
public interface CenterVersions {

    /** The number of the newest. */
    long newest(String center);

    /** The center and its people; contacts and requirement are left where they are. */
    CenterFolder people(String center, long version);
}
