package org.hillsboro.web;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page in its 256 most frequent colors, a third of the size; the others take the nearest of them. */
final class SmallPicture {

    private static final int COLORS = 256;

    private SmallPicture() {}

    static void write(byte[] png, Path file) {
        try {
            var full = ImageIO.read(new ByteArrayInputStream(png));
            var pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
            var palette = mostFrequent(pixels);
            var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
            var small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
            var known = new HashMap<Integer, Integer>();
            for (int i = 0; i < pixels.length; i++) {
                int index = known.computeIfAbsent(pixels[i], color -> nearest(palette, color));
                small.getRaster().setSample(i % full.getWidth(), i / full.getWidth(), 0, index);
            }
            Files.createDirectories(file.getParent());
            ImageIO.write(small, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] mostFrequent(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(COLORS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int color) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (palette[i] >> shift & 0xff) - (color >> shift & 0xff);
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
