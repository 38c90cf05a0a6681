package org.hillsboro.keeping;

import java.util.List;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.CenterHistory;
import org.jspecify.annotations.Nullable;

/**
 * A center as it would be.
 *
 * @param folder absent where something is wrong with it
 * @param history what was understood of its contacts; absent where they are not understood
 * @param tables the beginnings of the files of contacts that were sent
 * @param problems empty where it could be kept
 */
public record CenterPreview(
        @Nullable CenterFolder folder, @Nullable CenterHistory history, List<SentTable> tables, List<Problem> problems) {

    /** @param columns the cells of the first line; a form without header has data there */
    public record SentTable(String file, List<String> columns, List<List<String>> rows) {}
}
