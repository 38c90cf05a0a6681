package org.hillsboro.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that their owner alone can read, on systems that know such. */
final class PrivateFiles {

    private PrivateFiles() {}

    static void create(Path file) throws IOException {
        Files.createFile(file, ownerOnly("rw-------"));
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
