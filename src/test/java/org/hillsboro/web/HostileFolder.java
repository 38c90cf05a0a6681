package org.hillsboro.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Folders that must not be taken, each wrong in one way at a random place. */
enum HostileFolder {
    CUT_OFF_ZIP {
        @Override
        Sent of(Random random) {
            byte[] whole = large(random).zip();
            return new Sent(Arrays.copyOf(whole, random.nextInt(whole.length)), "", ANY_LINE);
        }
    },
    NO_ZIP_AT_ALL {
        @Override
        Sent of(Random random) {
            return new Sent(noise(random, random.nextInt(10_000)), "", ANY_LINE);
        }
    },
    PATH_THAT_LEADS_ELSEWHERE {
        @Override
        Sent of(Random random) {
            var entries = new TreeMap<>(new SentFolder().files());
            String path = new String[] {"../", "/etc/", "a/../../", "..\\"}[random.nextInt(4)];
            entries.put(path + "evil.csv", new byte[] {'x'});
            return new Sent(SentFolder.zip(entries), path, ANY_LINE);
        }
    },
    SAME_NAME_TWICE {
        @Override
        Sent of(Random random) {
            byte[] zip = new SentFolder().with("bgents.csv", SentFolder.AGENTS).zip();
            String text = new String(zip, StandardCharsets.ISO_8859_1).replace("bgents.csv", "agents.csv");
            return new Sent(text.getBytes(StandardCharsets.ISO_8859_1), "agents.csv", ANY_LINE);
        }
    },
    NAME_OF_NO_FILE_OF_OURS {
        @Override
        Sent of(Random random) {
            String name = new String[] {"run.exe", ".hidden.csv", "a\nb.csv", "con:x.csv", "x".repeat(200) + ".csv"}[random.nextInt(5)];
            return sent(new SentFolder().with(name, "x"), name, ANY_LINE);
        }
    },
    TWO_CENTER_FILES {
        @Override
        Sent of(Random random) {
            return sent(new SentFolder().with("center.json", "{}"), "", ANY_LINE);
        }
    },
    NO_CENTER_FILE {
        @Override
        Sent of(Random random) {
            return sent(new SentFolder().without("center.yaml"), "", ANY_LINE);
        }
    },
    ALIASES_THAT_GROW {
        @Override
        Sent of(Random random) {
            var bomb = new StringBuilder("a0: &a0 [x, x]\n");
            for (int i = 1; i < 30; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
            }
            return sent(new SentFolder().with("center.yaml", bomb + SentFolder.CENTER), "center.yaml", ANY_LINE);
        }
    },
    YAML_WITH_A_TAB {
        @Override
        Sent of(Random random) {
            return sent(new SentFolder().with("center.yaml", SentFolder.CENTER.replace("    days:", "\tdays:")), "center.yaml", 13);
        }
    },
    NO_UTF_8 {
        @Override
        Sent of(Random random) {
            return damaged(random, "F\u00e9,in-house", StandardCharsets.ISO_8859_1);
        }
    },
    DOUBLED_AGENT {
        @Override
        Sent of(Random random) {
            return damaged(random, "F001,twice,in-house,full-time,voice,,,,,,,");
        }
    },
    UNKNOWN_POOL {
        @Override
        Sent of(Random random) {
            return damaged(random, "X,Some One,inhouse,full-time,voice,,,,,,,");
        }
    },
    MISSING_CELLS {
        @Override
        Sent of(Random random) {
            return damaged(random, "X,Some One,in-house");
        }
    },
    QUOTE_THAT_STAYS_OPEN {
        @Override
        Sent of(Random random) {
            return damaged(random, "X,\"Some One,in-house,full-time,voice,,,,,,,");
        }
    },
    ID_THAT_IS_A_PATH {
        @Override
        Sent of(Random random) {
            return damaged(random, "../../X,Some One,in-house,full-time,voice,,,,,,,");
        }
    },
    DATE_THAT_IS_NONE {
        @Override
        Sent of(Random random) {
            return damaged(random, "X,Some One,in-house,full-time,voice,,,2026-02-30,,,,");
        }
    },
    NUMBER_WITHOUT_END {
        @Override
        Sent of(Random random) {
            return damaged(random, "X,Some One,in-house,full-time,voice,,,,," + "9".repeat(5_000) + ",,");
        }
    },
    NOISE_FOR_AGENTS {
        @Override
        Sent of(Random random) {
            return sent(new SentFolder().with("agents.csv", noise(random, 1 + random.nextInt(5_000))), "agents.csv", ANY_LINE);
        }
    },
    CUT_OFF_GZIP {
        @Override
        Sent of(Random random) {
            byte[] whole = gzipped("interval_start,queue,offered\n2026-03-02T10:00-05:00,voice,7\n".getBytes(StandardCharsets.UTF_8));
            byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 9));
            return sent(new SentFolder().with("contacts-2.csv.gz", cut), "contacts-2.csv.gz", ANY_LINE);
        }
    },
    GZIP_THAT_GROWS {
        @Override
        Sent of(Random random) {
            return sent(new SentFolder().with("contacts-2.csv.gz", gzipped(new byte[5_000_000])), "contacts-2.csv.gz", ANY_LINE);
        }
    },
    CONTACTS_BELOW_ZERO {
        @Override
        Sent of(Random random) {
            var rows = new StringBuilder("interval_start,queue,offered\n");
            int bad = random.nextInt(90);
            for (int i = 0; i < 90; i++) {
                rows.append("2026-03-%02dT10:00Z,voice,%s\n".formatted(i % 30 + 1, i == bad ? "-1" : "7").replace("10:00", (10 + i / 30) + ":00"));
            }
            return sent(new SentFolder().with("contacts.csv", rows.toString()), "contacts.csv", bad + 2);
        }
    };

    static final int ANY_LINE = -1;

    private static final int AGENTS = 60;

    /**
     * @param zip as it comes in
     * @param file that a problem must name the beginning of
     * @param line that a problem must name
     */
    record Sent(byte[] zip, String file, int line) {}

    abstract Sent of(Random random);

    static Sent sent(SentFolder folder, String file, int line) {
        return new Sent(folder.zip(), file, line);
    }

    static Sent damaged(Random random, String row) {
        return damaged(random, row, StandardCharsets.UTF_8);
    }

    /** One row of many agents is this one. */
    static Sent damaged(Random random, String row, Charset charset) {
        int at = 1 + random.nextInt(AGENTS - 1);
        var rows = new StringBuilder(SentFolder.COLUMNS);
        for (int i = 0; i < AGENTS; i++) {
            rows.append(i == at ? row : "F%03d,Some One,in-house,full-time,voice,,,,,,,".formatted(i + 1)).append('\n');
        }
        var folder = new SentFolder().without("absences.csv").with("agents.csv", rows.toString().getBytes(charset));
        return sent(folder, "agents.csv", at + 2);
    }

    private static SentFolder large(Random random) {
        return new SentFolder().with("notes.txt", noise(random, 10_000));
    }

    static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] gzipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
