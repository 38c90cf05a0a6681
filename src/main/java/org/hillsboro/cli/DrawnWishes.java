package org.hillsboro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.workforce.Agent;

/** Wishes of a center that has none in its folder, drawn by chance: two of three agents have one to three. */
final class DrawnWishes {

    private static final List<String> WEEKDAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private DrawnWishes() {}

    /** A copy of the center folder with {@code preferences.csv}. */
    static Path copy(Path center, List<Agent> agents, long seed, Path into) {
        try (var files = Files.list(center)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
            Files.writeString(into.resolve("preferences.csv"), rows(agents, new SplittableRandom(seed)));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(List<Agent> agents, SplittableRandom random) {
        var rows = new StringBuilder("agent,date,weekday,from,to,wish,weight\n");
        for (var agent : agents) {
            int wishes = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3);
            int first = random.nextInt(WEEKDAYS.size());
            for (int i = 0; i < wishes; i++) {
                String weekday = WEEKDAYS.get((first + 2 * i) % WEEKDAYS.size());
                rows.append(agent.id()).append(",,").append(weekday).append(',').append(window(random)).append(',')
                        .append(1 + random.nextInt(3)).append('\n');
            }
        }
        return rows.toString();
    }

    private static String window(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> ",,OFF";
            case 1 -> "17:00,24:00,OFF";
            case 2 -> "00:00,10:00,OFF";
            default -> "07:00,18:00,WORK";
        };
    }
}
