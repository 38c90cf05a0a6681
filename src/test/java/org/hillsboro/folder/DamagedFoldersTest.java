package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of a file, the folder is read or its problems are told; nothing else is ever thrown. */
class DamagedFoldersTest {

    private static final Map<String, String> FILES = Map.of(
            "center.yaml", FolderDraft.CENTER.replace("site: office,", "site: office, cleared_for: [CARD],")
                    + "    breaks: [{kind: MEAL, minutes: 30, after: 3h, before: 6h}]\nspecial_days: [{date: 2026-12-25, closed: true}]\n",
            "agents.csv", FolderDraft.AGENTS + "A2,\"Bo, B.\",in-house,full-time,voice,en;es,Asia/Tokyo,2020-01-01,2027-01-01,30.5,2\n",
            "contacts.csv", "interval_start,queue,offered,aht_seconds,reason\n2026-03-02T10:00-05:00,voice,7,200.5,\n2026-03-02T15:15Z,voice,8,,x\n",
            "absences.csv", "agent,from,to,kind,paid\nA1,2026-03-02,2026-03-03T12:00,SICK,true\n",
            "availability.csv", "agent,weekday,from,to\nA1,MON,22:00,06:00\n",
            "preferences.csv", "agent,weekday,from,to,wish,weight\nA1,MON,22:00,06:00,OFF,3\n",
            "previous-shifts.csv", "agent,start,end\nA1,2026-02-28T10:00Z,2026-02-28T18:00Z\n");
    private static final String PIECES = "\n\t\r,;:\"'-[]{}#&*!|>%@`\\\u00000123456789.eE+TZ~ \u00ff";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "center.yaml", "agents.csv", "contacts.csv", "absences.csv", "availability.csv", "preferences.csv", "previous-shifts.csv"
    })
    void areReadOrTold(String damaged) {
        var draft = FolderDraft.in(folder);
        FILES.forEach(draft::with);
        assertThat(draft.problems()).isEmpty();
        var random = new Random(damaged.hashCode());
        int told = 0;
        for (int i = 0; i < 150; i++) {
            byte[] bytes = Objects.requireNonNull(FILES.get(damaged)).getBytes(StandardCharsets.UTF_8);
            draft.with(damaged, damage(bytes, random));
            try {
                draft.read();
            } catch (BadInput bad) {
                assertThat(bad.problems()).isNotEmpty();
                told++;
            }
        }
        assertThat(told).isGreaterThan(40);
    }

    private static byte[] damage(byte[] bytes, Random random) {
        var damaged = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 1 -> damaged.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> damaged.delete(at, Math.min(damaged.length() - 1, at + 1 + random.nextInt(6)));
                default -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, Math.min(damaged.length(), at + 9)));
            }
        }
        return damaged.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
