package org.hillsboro.closing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.publishing.Publications;

/** Reads what the payroll of a center stands on. */
public final class ReadPayrollState {

    private static final int MOST_FOLDERS = 8;

    private final Centers centers;
    private final Publications publications;
    private final PayrollBooks books;
    private final Recent<SortedMap<String, String>, CenterFolder> folders = new Recent<>(MOST_FOLDERS);

    public ReadPayrollState(Centers centers, Publications publications, PayrollBooks books) {
        this.centers = centers;
        this.publications = publications;
        this.books = books;
    }

    /** @throws NoSuchPeriod if the center is not kept */
    public PayrollState of(String id) {
        var center = centers.latest(id).orElseThrow(() -> new NoSuchPeriod("center"));
        var attendance = books.attendance(id).stream()
                .filter(SentAttendance::isThere)
                .collect(Collectors.toMap(SentAttendance::from, Function.identity()));
        var published = new TreeMap<>(publications.newest(id).stream()
                .collect(Collectors.toMap(PublishedRoster::week, Function.identity())));
        return new PayrollState(center, people(center), published, books.closed(id), Map.copyOf(attendance), books.mark(id));
    }

    CenterFolder people(KeptCenter center) {
        return folders.get(center.files(), () -> new ReadKeptCenter(centers).people(center));
    }
}
