package org.hillsboro.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a kept center as a zip of exactly its files; the same version always gives the same bytes. */
public final class ExportCenter {

    private final Centers centers;

    public ExportCenter(Centers centers) {
        this.centers = centers;
    }

    public void write(KeptCenter center, OutputStream to) {
        try {
            var zip = new ZipOutputStream(to);
            for (var file : center.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.from(center.changed()));
                zip.putNextEntry(entry);
                try (var content = centers.open(file.getValue())) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
