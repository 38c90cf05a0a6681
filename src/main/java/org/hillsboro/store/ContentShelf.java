package org.hillsboro.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contents of files: gzipped on the way in, cut into chunks of which the memory holds one at a time. */
final class ContentShelf {

    private static final int CHUNK_BYTES = 1 << 20;

    private static final long CONTENTS_LOCK = 504_141_454;

    private static final String UNUSED = """
             not exists (select from plan_file f where f.sha256 = c.sha256)
            and not exists (select from center_version v, jsonb_each_text(v.files) f where f.value = c.sha256)
            """;

    private final JdbcClient jdbc;

    ContentShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nothing is removed, so that whoever keeps a content can refer to it. */
    String keep(Path file) {
        lock("pg_advisory_xact_lock_shared");
        try {
            String digest = digestOf(file);
            int added = jdbc.sql("insert into content (sha256, size) values (?, ?) on conflict do nothing")
                    .params(digest, Files.size(file))
                    .update();
            if (added == 1) {
                try (var out = new GZIPOutputStream(new BufferedOutputStream(new Chunks(digest), CHUNK_BYTES))) {
                    Files.copy(file, out);
                }
            }
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the transaction ends nobody else keeps or removes a content. */
    void lockAll() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        jdbc.sql("select " + how + "(" + CONTENTS_LOCK + ")").query((row, number) -> 0).single();
    }

    /** Of these contents those that nothing refers to. @return how many they were */
    int removeUnused(Collection<String> digests) {
        return remove("c.sha256 = any(?) and" + UNUSED, digests.toArray(String[]::new));
    }

    /** All contents that nothing refers to, unless somebody is about to. */
    int removeUnused(OffsetDateTime keptBefore) {
        return remove("c.kept < ? and" + UNUSED, keptBefore);
    }

    private int remove(String which, Object parameter) {
        lockAll();
        var digests = jdbc.sql("select c.sha256 from content c where " + which).params(List.of(parameter)).query(String.class).list();
        for (String from : List.of("content_chunk", "content")) {
            jdbc.sql("delete from " + from + " where sha256 = any(?)").params(List.of(digests.toArray(String[]::new))).update();
        }
        return digests.size();
    }

    InputStream open(String digest) {
        int count = jdbc.sql("select count(*) from content_chunk where sha256 = ?").param(digest).query(Integer.class).single();
        try {
            return new GZIPInputStream(new SequenceInputStream(new Enumeration<>() {
                private int next;

                @Override
                public boolean hasMoreElements() {
                    return next < count;
                }

                @Override
                public InputStream nextElement() {
                    if (next == count) {
                        throw new NoSuchElementException();
                    }
                    return new ByteArrayInputStream(chunk(digest, next++));
                }
            }), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] chunk(String digest, int number) {
        return jdbc.sql("select bytes from content_chunk where sha256 = ? and number = ?")
                .params(digest, number)
                .query(byte[].class)
                .single();
    }

    private static String digestOf(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /** A row for each of the buffers that are written. */
    private final class Chunks extends OutputStream {

        private final String digest;
        private int next;

        Chunks(String digest) {
            this.digest = digest;
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            jdbc.sql("insert into content_chunk (sha256, number, bytes) values (?, ?, ?)")
                    .params(digest, next++, Arrays.copyOfRange(bytes, offset, offset + length))
                    .update();
        }
    }
}
