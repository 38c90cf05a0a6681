package org.hillsboro.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a center folder on its way to the service. */
final class FolderFiles {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    FolderFiles with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    FolderFiles with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    FolderFiles without(String file) {
        files.remove(file);
        return this;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    byte[] zip() {
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
