package org.hillsboro.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as it lies in the jar for this machine, unpacked once. */
final class PostgresBinaries {

    private static final int OWNER_MAY_RUN = 0100;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin}; unpacked beside and moved, so that a cut unpacking is begun anew. */
    static Path unpackedIn(Path folder) throws IOException {
        var target = folder.resolve("postgresql");
        if (Files.isDirectory(target)) {
            return target;
        }
        var beside = Files.createTempDirectory(Files.createDirectories(folder), "postgresql-");
        try (var archive = archive()) {
            unpack(archive, beside);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static TarArchiveInputStream archive() throws IOException {
        String name = "/postgres-" + system() + "-" + architecture() + ".txz";
        InputStream packed = PostgresBinaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new DatabaseUnavailable("No PostgreSQL is bundled for this machine (" + name.substring(1) + ")",
                    "give the address of one of your own with --database-url.");
        }
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static void unpack(TarArchiveInputStream archive, Path into) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var path = into.resolve(entry.getName()).normalize();
            if (!path.startsWith(into)) {
                throw new IOException("The bundled archive has a path outside of itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(archive, path);
                if ((entry.getMode() & OWNER_MAY_RUN) != 0 && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                    var permissions = new HashSet<>(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
                    permissions.add(PosixFilePermission.OWNER_EXECUTE);
                    permissions.add(PosixFilePermission.GROUP_EXECUTE);
                    permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                    Files.setPosixFilePermissions(path, permissions);
                }
            }
        }
    }
}
