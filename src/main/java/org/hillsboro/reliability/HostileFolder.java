package org.hillsboro.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** Folders that must not be taken, each wrong in one way at a random place. */
public enum HostileFolder {
    CUT_OFF_ZIP {
        @Override
        public Sent of(RandomGenerator random) {
            byte[] whole = large(random).zip();
            return new Sent(Arrays.copyOf(whole, random.nextInt(whole.length)), "", ANY_LINE);
        }
    },
    NO_ZIP_AT_ALL {
        @Override
        public Sent of(RandomGenerator random) {
            return new Sent(noise(random, random.nextInt(10_000)), "", ANY_LINE);
        }
    },
    PATH_THAT_LEADS_ELSEWHERE {
        @Override
        public Sent of(RandomGenerator random) {
            var entries = new TreeMap<>(small().files());
            String path = new String[] {"../", "/etc/", "a/../../", "..\\"}[random.nextInt(4)];
            entries.put(path + "evil.csv", new byte[] {'x'});
            return new Sent(FolderFiles.zip(entries), path, ANY_LINE);
        }
    },
    SAME_NAME_TWICE {
        @Override
        public Sent of(RandomGenerator random) {
            byte[] zip = small().with("bgents.csv", TWO_AGENTS).zip();
            String text = new String(zip, StandardCharsets.ISO_8859_1).replace("bgents.csv", "agents.csv");
            return new Sent(text.getBytes(StandardCharsets.ISO_8859_1), "agents.csv", ANY_LINE);
        }
    },
    NAME_OF_NO_FILE_OF_OURS {
        @Override
        public Sent of(RandomGenerator random) {
            String name = new String[] {"run.exe", ".hidden.csv", "a\nb.csv", "con:x.csv", "x".repeat(200) + ".csv"}[random.nextInt(5)];
            return sent(small().with(name, "x"), name, ANY_LINE);
        }
    },
    TWO_CENTER_FILES {
        @Override
        public Sent of(RandomGenerator random) {
            return sent(small().with("center.json", "{}"), "", ANY_LINE);
        }
    },
    NO_CENTER_FILE {
        @Override
        public Sent of(RandomGenerator random) {
            return sent(small().without("center.yaml"), "", ANY_LINE);
        }
    },
    ALIASES_THAT_GROW {
        @Override
        public Sent of(RandomGenerator random) {
            var bomb = new StringBuilder("a0: &a0 [x, x]\n");
            for (int i = 1; i < 30; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
            }
            return sent(small().with("center.yaml", bomb + CENTER), "center.yaml", ANY_LINE);
        }
    },
    YAML_WITH_A_TAB {
        @Override
        public Sent of(RandomGenerator random) {
            return sent(small().with("center.yaml", CENTER.replace("    days:", "\tdays:")), "center.yaml", 12);
        }
    },
    COLUMN_TWICE {
        @Override
        public Sent of(RandomGenerator random) {
            String[] names = COLUMNS.strip().split(",");
            return sent(small().with("agents.csv", COLUMNS.strip() + "," + names[random.nextInt(names.length)] + "\n"), "agents.csv", 1);
        }
    },
    NO_UTF_8 {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "F\u00e9,in-house", StandardCharsets.ISO_8859_1);
        }
    },
    DOUBLED_AGENT {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "F001,twice,in-house,full-time,voice,,,,,,,");
        }
    },
    UNKNOWN_POOL {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "X,Some One,inhouse,full-time,voice,,,,,,,");
        }
    },
    MISSING_CELLS {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "X,Some One,in-house");
        }
    },
    QUOTE_THAT_STAYS_OPEN {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "X,\"Some One,in-house,full-time,voice,,,,,,,");
        }
    },
    ID_THAT_IS_A_PATH {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "../../X,Some One,in-house,full-time,voice,,,,,,,");
        }
    },
    DATE_THAT_IS_NONE {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "X,Some One,in-house,full-time,voice,,,2026-02-30,,,,");
        }
    },
    NUMBER_WITHOUT_END {
        @Override
        public Sent of(RandomGenerator random) {
            return damaged(random, "X,Some One,in-house,full-time,voice,,,,," + "9".repeat(5_000) + ",,");
        }
    },
    NOISE_FOR_AGENTS {
        @Override
        public Sent of(RandomGenerator random) {
            return sent(small().with("agents.csv", noise(random, 1 + random.nextInt(5_000))), "agents.csv", ANY_LINE);
        }
    },
    CUT_OFF_GZIP {
        @Override
        public Sent of(RandomGenerator random) {
            byte[] whole = gzipped("interval_start,queue,offered\n2026-03-02T10:00-05:00,voice,7\n".getBytes(StandardCharsets.UTF_8));
            byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 9));
            return sent(small().with("contacts-2.csv.gz", cut), "contacts-2.csv.gz", ANY_LINE);
        }
    },
    GZIP_THAT_GROWS {
        @Override
        public Sent of(RandomGenerator random) {
            return sent(small().with("contacts-2.csv.gz", gzipped(new byte[5_000_000])), "contacts-2.csv.gz", ANY_LINE);
        }
    },
    CONTACTS_BELOW_ZERO {
        @Override
        public Sent of(RandomGenerator random) {
            var rows = new StringBuilder("interval_start,queue,offered\n");
            int bad = random.nextInt(90);
            for (int i = 0; i < 90; i++) {
                rows.append("2026-03-%02dT10:00Z,voice,%s\n".formatted(i % 30 + 1, i == bad ? "-1" : "7").replace("10:00", (10 + i / 30) + ":00"));
            }
            return sent(small().with("contacts.csv", rows.toString()), "contacts.csv", bad + 2);
        }
    };

    public static final int ANY_LINE = -1;

    private static final int AGENTS = 60;
    private static final String CENTER = """
            name: Corner
            time_zone: America/New_York
            currency: USD
            interval_minutes: 15
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, pay: {hourly: 15.50}}
            contracts:
              - id: full-time
                weekly_hours: {min: 40, max: 40}
                days: {max: 5}
                shifts: {paid_hours: [8]}
                rest_between_shifts: 11h
            """;
    private static final String COLUMNS =
            "agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number,team\n";
    private static final String TWO_AGENTS = COLUMNS
            + "A1,Ann,in-house,full-time,voice,,,,,,1,red\n"
            + "A2,\"Bob, jr\",in-house,full-time,voice,,,,,,2,blue\n";

    /**
     * @param zip as it comes in
     * @param file that a problem must name the beginning of
     * @param line that a problem must name
     */
    public record Sent(byte[] zip, String file, int line) {}

    public abstract Sent of(RandomGenerator random);

    private static Sent sent(FolderFiles folder, String file, int line) {
        return new Sent(folder.zip(), file, line);
    }

    private static Sent damaged(RandomGenerator random, String row) {
        return damaged(random, row, StandardCharsets.UTF_8);
    }

    /** One row of many agents is this one. */
    private static Sent damaged(RandomGenerator random, String row, Charset charset) {
        int at = 1 + random.nextInt(AGENTS - 1);
        var rows = new StringBuilder(COLUMNS);
        for (int i = 0; i < AGENTS; i++) {
            rows.append(i == at ? row : "F%03d,Some One,in-house,full-time,voice,,,,,,,".formatted(i + 1)).append('\n');
        }
        var folder = small().without("absences.csv").with("agents.csv", rows.toString().getBytes(charset));
        return sent(folder, "agents.csv", at + 2);
    }

    private static FolderFiles small() {
        return new FolderFiles()
                .with("center.yaml", CENTER)
                .with("agents.csv", TWO_AGENTS)
                .with("absences.csv", "agent,from,to,kind,paid\nA1,2026-03-02,2026-03-04,SICK,true\n")
                .with("contacts.csv", "interval_start,queue,offered\n2026-03-02T10:00-05:00,voice,7\n");
    }

    private static FolderFiles large(RandomGenerator random) {
        return small().with("notes.txt", noise(random, 10_000));
    }

    public static byte[] noise(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
