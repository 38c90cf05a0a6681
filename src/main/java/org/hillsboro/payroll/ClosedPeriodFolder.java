package org.hillsboro.payroll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.files.SwappedFolder;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a closed period as a folder, once: {@code period.json}, {@code lines.csv} and {@code pools.csv}. */
public final class ClosedPeriodFolder {

    static final String PERIOD = "period.json";
    static final String LINES = "lines.csv";
    static final String POOLS = "pools.csv";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final SwappedFolder folder;

    private ClosedPeriodFolder(SwappedFolder folder) {
        this.folder = folder;
    }

    /** @throws BadInput if the folder holds something, above all another closed period, or cannot be written */
    public static ClosedPeriodFolder claim(Path folder) {
        if (Files.exists(folder.resolve(PERIOD))) {
            throw new BadInput(List.of(new Problem("--close", 0, "", folder.toString(),
                    "expected a folder of its own: a period is closed there, and stays as it is",
                    "give what has changed since to the next period with --corrects " + folder + ".")));
        }
        return new ClosedPeriodFolder(SwappedFolder.claim(folder, "--close", "closed period", other -> false));
    }

    public Path path() {
        return folder.path();
    }

    /** @param center the folder that the period was made from, which later exports ask for names and codes */
    public void write(ClosedPeriod closed, Path center) {
        Path beside = folder.beside();
        try {
            Files.writeString(beside.resolve(LINES), PeriodTables.lines(closed.payroll()));
            Files.writeString(beside.resolve(POOLS), PeriodTables.pools(closed.payroll()));
            Files.writeString(beside.resolve(PERIOD), json(closed, center));
        } catch (IOException e) {
            SwappedFolder.discard(beside);
            throw new UncheckedIOException(e);
        }
        folder.swapIn(beside);
    }

    private static String json(ClosedPeriod closed, Path center) {
        var payroll = closed.payroll();
        var json = JSON.createObjectNode();
        json.put("center", closed.center());
        json.put("from", payroll.period().from().toString());
        json.put("to", payroll.period().to().toString());
        json.put("currency", payroll.currency().getCurrencyCode());
        json.put("agents", payroll.slips().size());
        json.put("lines", payroll.lines().size());
        json.put("total", payroll.total().major());
        json.put("overhead", payroll.overhead().major());
        json.put("commitments", payroll.commitments().major());
        var corrects = json.putArray("corrects");
        closed.corrects().forEach(corrected ->
                corrects.addObject().put("period", corrected.period()).put("sha256", corrected.sha256()));
        json.put("sha256", closed.sha256());
        json.put("center_folder", center.toString());
        return JSON.writeValueAsString(json) + "\n";
    }
}
