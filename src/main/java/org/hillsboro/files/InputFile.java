package org.hillsboro.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A text file of the user: UTF-8 or nothing, with or without a byte order mark, gzipped where its name ends in
 * {@code .gz}.
 *
 * @param name as problems call it
 */
public record InputFile(Path path, String name) {

    private static final int BUFFER = 1 << 16;

    public static InputFile in(Path folder, String name) {
        return new InputFile(folder.resolve(name), name);
    }

    /** The text after the byte order mark. Bytes that are no UTF-8 fail while reading. */
    Reader open() throws IOException {
        return new InputStreamReader(bytes(), strictDecoder());
    }

    private InputStream bytes() throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            InputStream plain = name.toLowerCase(Locale.ROOT).endsWith(".gz")
                    ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)
                    : raw;
            plain.mark(3);
            byte[] head = plain.readNBytes(3);
            boolean marked = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
            if (!marked) {
                plain.reset();
            }
            return plain;
        } catch (IOException failure) {
            raw.close();
            throw failure;
        }
    }

    private static CharsetDecoder strictDecoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What stopped the reading, in the user's words. */
    Problem problemOf(IOException failure) {
        return switch (failure) {
            case CharacterCodingException coding ->
                new Problem(name, lineOfFirstBadByte(), "", "", "expected UTF-8 text", adviceForBytes());
            case EOFException end ->
                new Problem(name, 0, "", "", "expected a whole gzip file, it ends too early", "copy or export it again.");
            case ZipException zip ->
                new Problem(name, 0, "", "", "expected a gzip file", "it is not compressed, or it is damaged.");
            case AccessDeniedException denied ->
                new Problem(name, 0, "", "", "expected a file that can be read", "its permissions forbid it.");
            default -> new Problem(name, 0, "", "", "expected a file that can be read (" + failure.getMessage() + ")", "");
        };
    }

    private String adviceForBytes() {
        int first = 0;
        int second = 0;
        try (var in = bytes()) {
            first = in.read();
            second = in.read();
        } catch (IOException unreadable) {
            return "";
        }
        if (first == 0x1F && second == 0x8B) {
            return "it is compressed; name it " + name + ".gz.";
        }
        boolean utf16 = first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
        return (utf16 ? "it is UTF-16; " : "") + "save it again as UTF-8.";
    }

    private int lineOfFirstBadByte() {
        int line = 1;
        try (var in = bytes()) {
            var decoder = strictDecoder();
            var source = ByteBuffer.allocate(BUFFER);
            var text = CharBuffer.allocate(BUFFER);
            while (true) {
                int read = in.read(source.array(), source.position(), source.remaining());
                source.position(source.position() + Math.max(read, 0)).flip();
                var result = decoder.decode(source, text, read < 0);
                line += lineEnds(text.flip());
                if (result.isError() || read < 0) {
                    return line;
                }
                source.compact();
                text.clear();
            }
        } catch (IOException failure) {
            return line;
        }
    }

    private static int lineEnds(CharSequence text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }
}
