package org.hillsboro.keeping;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.hillsboro.files.Problems;

/**
 * Puts what someone sent into an empty folder, file by file, never more than is allowed: names lead nowhere else, and what
 * unpacks to more than it should is not unpacked.
 */
public final class UnpackCenter {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.(csv|csv\\.gz|ya?ml|json|md|txt)");
    private static final int MOST_FILES = 200;

    /** How many times its size a table of numbers may take unpacked. */
    private static final int MOST_PACKED = 100;

    private final Path folder;
    private final long largest;
    private final Problems problems = new Problems();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    /** @param largest bytes of all files together, unpacked from a zip and packed as gz */
    public UnpackCenter(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
    }

    /** What was sent is larger than a center may be. */
    public static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge(long largest) {
            super("Expected at most " + (largest >> 20) + " MB. Maybe send less at once: the history in several files, one after the other.");
        }
    }

    /** Every file of a zip, whose files all lie in one folder or in none. */
    public void addZip(InputStream sent) throws IOException {
        try (var aside = new TemporaryFolder()) {
            Path file = aside.path().resolve("sent.zip");
            try (var out = Files.newOutputStream(file)) {
                copy(sent, out, largest);
            }
            addEntries(file);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            problems.add("", 0, "", "", "expected a whole zip (" + damaged.getMessage() + ")", "copy or export it again.");
        }
    }

    /** Read in its order, which checks the sums, after its directory at the end, which tells that nothing is cut off. */
    private void addEntries(Path file) throws IOException {
        int missing;
        try (var directory = new ZipFile(file.toFile())) {
            missing = directory.size();
        }
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            String folderInZip = null;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                missing--;
                if (!entry.isDirectory()) {
                    int slash = entry.getName().lastIndexOf('/');
                    String parent = entry.getName().substring(0, slash + 1);
                    folderInZip = folderInZip == null ? parent : folderInZip;
                    addEntry(entry.getName(), parent.equals(folderInZip) && !leadsElsewhere(parent), zip);
                }
            }
        }
        if (missing != 0) {
            throw new ZipException("its directory names other files than there are");
        }
        if (names.isEmpty() && problems.isEmpty()) {
            problems.add("", 0, "", "", "expected a zip with the files of a center folder, it is empty", "");
        }
    }

    private void addEntry(String name, boolean inFolder, InputStream content) throws IOException {
        if (inFolder) {
            add(name.substring(name.lastIndexOf('/') + 1), content);
        } else {
            problems.add(name, 0, "", "", "expected all files of the zip in one folder", "");
        }
    }

    private static boolean leadsElsewhere(String parent) {
        return parent.startsWith("/") || parent.contains("..") || parent.contains("\\");
    }

    /** One file; its content is read to the end and not closed. */
    public void add(String name, InputStream content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            problems.add(name, 0, "", "", "expected the name of a file of a center folder, such as agents.csv", "");
        } else if (!names.add(name)) {
            problems.add(name, 0, "", "", "expected each file once", "");
        } else if (names.size() > MOST_FILES) {
            throw new TooLarge(largest);
        } else {
            Path file = folder.resolve(name);
            try (var out = Files.newOutputStream(file)) {
                bytes += copy(content, out, largest - bytes);
            }
            if (name.endsWith(".gz")) {
                checkPacked(file);
            }
        }
    }

    /** @throws org.hillsboro.files.BadInput if anything was wrong */
    public void finish() {
        problems.throwIfAny();
    }

    private void checkPacked(Path file) throws IOException {
        long most = Math.min(10 * largest, MOST_PACKED * Files.size(file));
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            copy(in, OutputStream.nullOutputStream(), most);
        } catch (TooLarge unpacked) {
            problems.add(String.valueOf(file.getFileName()), 0, "", "", "expected a file that takes at most " + most + " bytes unpacked",
                    "this is no history of contacts.");
        } catch (ZipException | EOFException damaged) {
            return; // said by whoever reads the file
        }
    }

    private long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > most) {
                throw new TooLarge(largest);
            }
            out.write(buffer, 0, read);
        }
        return copied;
    }
}
