package org.hillsboro.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvLayout;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/** Tells by its first line in which form a file of contacts is. */
final class RecogniseForm {

    private record Headed(String title, CsvColumns columns, Function<OpenExport, ExportForm> opened) {

        boolean isIn(List<String> header) {
            return columns.missingIn(header).isEmpty();
        }

        /** The share of its columns that the header has, written rightly or nearly so. */
        double likeness(List<String> header) {
            return columns.required().stream().filter(column -> Nearest.to(column, header).isPresent()).count()
                    / (double) columns.required().size();
        }
    }

    private static final List<Headed> FOREIGN = List.of(
            new Headed(AmazonConnectForm.TITLE, AmazonConnectForm.COLUMNS, AmazonConnectForm::new),
            new Headed(GenesysCloudForm.TITLE, GenesysCloudForm.COLUMNS, GenesysCloudForm::new),
            new Headed(AvayaForm.TITLE, AvayaForm.COLUMNS, AvayaForm::new),
            new Headed(CalabrioForm.TITLE, CalabrioForm.COLUMNS, CalabrioForm::new));

    private RecogniseForm() {}

    /**
     * The form, ready to be read; absent, with a problem, where the header is none that is known.
     *
     * @param mapping of forms that nobody knows; absent: there is none
     */
    static Optional<ExportForm> of(
            InputFile file, ContactCenter center, @Nullable HistoryMapping mapping, Problems problems) {
        return CsvLayout.of(file, problems).flatMap(layout -> of(new OpenExport(layout, center, mapping, problems)));
    }

    private static Optional<ExportForm> of(OpenExport export) {
        var header = export.layout().firstLine();
        if (OurForm.COLUMNS.missingIn(header).isEmpty()) {
            return Optional.of(new OurForm(export));
        }
        if (CalabrioForm.isIn(export.layout())) {
            return Optional.of(new CalabrioForm(export));
        }
        var known = FOREIGN.stream().filter(form -> form.isIn(header)).findFirst();
        if (known.isPresent()) {
            return known.map(form -> form.opened().apply(export));
        }
        var mapping = export.mapping();
        if (mapping != null && !mapping.columns().isEmpty()) {
            return mapping.isComplete() ? Optional.of(new MappedForm(export, mapping)) : Optional.empty();
        }
        if (Nearest.to("interval_start", header).isPresent()) {
            return Optional.of(new OurForm(export));
        }
        var nearest = FOREIGN.stream().max(Comparator.comparingDouble(form -> form.likeness(header))).orElseThrow();
        refuse(export, nearest);
        return Optional.empty();
    }

    private static void refuse(OpenExport export, Headed nearest) {
        var header = export.layout().firstLine();
        String file = export.layout().file().name();
        if (nearest.likeness(header) < 0.5) {
            export.problems().add(file, 1, "", String.join(String.valueOf(export.layout().separator()), header),
                    "expected the columns interval_start, queue and offered, or an export of Amazon Connect, Genesys Cloud,"
                            + " Avaya CMS or Calabrio",
                    "this is the export of another system: name its columns in the center file, such as"
                            + " history: {columns: {interval_start: Start, queue: Skill, offered: Calls}}.");
            return;
        }
        var unknown = nearest.columns().unknownIn(header);
        for (String column : nearest.columns().missingIn(header)) {
            export.problems().add(file, 1, column, "", "expected this column of the " + nearest.title() + " in the header",
                    Nearest.advice(column, unknown));
        }
    }
}
