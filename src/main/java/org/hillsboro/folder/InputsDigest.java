package org.hillsboro.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hillsboro.files.InputFile;

/**
 * Names the exact input of a plan. Anyone can recompute it: {@code sha256sum FILES | sha256sum}, the files in the order
 * of their names.
 */
final class InputsDigest {

    private InputsDigest() {}

    static String of(List<InputFile> files) {
        var lines = new StringBuilder();
        for (var file : files) {
            lines.append(ofFile(file)).append("  ").append(file.name()).append('\n');
        }
        return HexFormat.of().formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String ofFile(InputFile file) {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            byte[] buffer = new byte[1 << 16];
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
