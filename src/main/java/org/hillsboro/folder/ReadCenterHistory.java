package org.hillsboro.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.files.Problems;
import org.hillsboro.history.HistoryFindings;
import org.hillsboro.history.ImportContacts;

/** Reads of a center folder the center file and the contacts: what is wrong with agents does not matter here. */
public final class ReadCenterHistory {

    private ReadCenterHistory() {}

    /** @throws org.hillsboro.files.BadInput with everything that is wrong in these files */
    public static CenterHistory read(Path folder) {
        var problems = new Problems();
        var files = FolderFiles.ofHistory(folder, problems);
        var warnings = new ArrayList<>(files.warnings());
        var calls = CallsOfFolder.read(files, ReadCenter.of(files, problems, warnings), problems);
        var fields = calls.measured(null, warnings);
        var contacts = files.contacts();
        var findings = contacts.isEmpty()
                ? HistoryFindings.NONE
                : new ImportContacts(fields.center(), fields.historyMapping(), problems).read(contacts).findings();
        problems.throwIfAny();
        return new CenterHistory(
                fields.center(), findings.withCalls(calls.estimates(null)), files.table("requirement.csv").isPresent(), List.copyOf(warnings));
    }
}
