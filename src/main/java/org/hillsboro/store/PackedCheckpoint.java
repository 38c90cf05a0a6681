package org.hillsboro.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The large parts of a checkpoint as bytes, zipped: it is written every few seconds. */
final class PackedCheckpoint {

    private PackedCheckpoint() {}

    static byte[] text(String text) {
        return zipped(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] numbers(List<double[]> lists) {
        return zipped(out -> {
            out.writeInt(lists.size());
            for (double[] list : lists) {
                out.writeInt(list.length);
                for (double number : list) {
                    out.writeDouble(number);
                }
            }
        });
    }

    static List<double[]> numbers(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            var lists = new ArrayList<double[]>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                var list = new double[in.readInt()];
                for (int j = 0; j < list.length; j++) {
                    list[j] = in.readDouble();
                }
                lists.add(list);
            }
            return List.copyOf(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] zipped(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
