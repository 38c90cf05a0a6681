package org.hillsboro.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Whether what centers are made of is there and is what it was: every content under its digest, every file of every version. */
public final class VerifyContents {

    private static final int AT_ONCE = 500;

    private final Centers centers;

    public VerifyContents(Centers centers) {
        this.centers = centers;
    }

    /** @param broken each a digest, or a file of a version whose content is missing */
    public record Verdict(long contents, long versions, List<String> broken) {}

    public Verdict verify() {
        var broken = new ArrayList<String>();
        var digests = Set.copyOf(centers.digests());
        digests.stream().sorted().filter(digest -> !digest.equals(digestOf(digest))).map(digest -> "content " + digest).forEach(broken::add);
        long versions = 0;
        for (var latest : centers.all()) {
            for (int offset = 0; offset < latest.version(); offset += AT_ONCE) {
                for (var center : centers.versions(latest.id(), offset, AT_ONCE)) {
                    versions++;
                    center.files().forEach((name, digest) -> {
                        if (!digests.contains(digest)) {
                            broken.add("center " + center.id() + " version " + center.version() + " file " + name);
                        }
                    });
                }
            }
        }
        return new Verdict(digests.size(), versions, broken);
    }

    private String digestOf(String digest) {
        try (InputStream content = centers.open(digest);
                var in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException | RuntimeException unreadable) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
