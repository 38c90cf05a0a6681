package org.hillsboro.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hillsboro.accounts.Secrets;
import org.hillsboro.files.CsvText;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.PeopleReach;
import org.hillsboro.reporting.CalendarFiles;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanJobs.PlanFile;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.PlanFileAccess.Part;
import org.springframework.stereotype.Component;

/** The files of a plan as far as somebody may see them: {@code hillsboro plan}'s bytes, or the rows within reach. */
@Component
class SeenPlanFiles {

    /** @param sha256 of what is seen */
    record SeenFile(String name, long size, String sha256, Supplier<InputStream> content) {}

    private final PlanJobs jobs;
    private final Centers centers;
    private final FindAgents find;

    SeenPlanFiles(PlanJobs jobs, Centers centers, FindAgents find) {
        this.jobs = jobs;
        this.centers = centers;
        this.find = find;
    }

    List<SeenFile> all(PlanJob job, SignedIn whom) {
        var reach = new Reached(job, whom);
        return jobs.files(job.id()).entrySet().stream()
                .flatMap(file -> reach.seen(file.getKey(), file.getValue()).stream())
                .toList();
    }

    /** Nothing where there is no such file, or nothing in it may be seen. */
    Optional<SeenFile> find(PlanJob job, String name, SignedIn whom) {
        return jobs.file(job.id(), name).flatMap(file -> new Reached(job, whom).seen(name, file));
    }

    private final class Reached {

        private final PlanJob job;
        private final SignedIn whom;
        private final Set<String> agents = new HashSet<>();
        private final Set<String> calendars = new HashSet<>();

        Reached(PlanJob job, SignedIn whom) {
            this.job = job;
            this.whom = whom;
            if (PlanFileAccess.of(whom, PlanFileAccess.ROSTER) == Part.WITHIN_REACH) {
                find();
            }
        }

        /** The agents as the version of the center had them that was planned. */
        private void find() {
            var center = centers.find(job.center(), job.centerVersion()).orElseThrow();
            agents.addAll(find.ids(center, PeopleReach.of(whom.account())));
            var names = CalendarFiles.names(find.ids(center, PeopleReach.EVERYBODY));
            agents.forEach(agent -> calendars.add(names.get(agent)));
        }

        private Optional<SeenFile> seen(String name, PlanFile file) {
            var whole = new SeenFile(name, file.size(), file.sha256(), () -> centers.open(file.sha256()));
            return switch (PlanFileAccess.of(whom, name)) {
                case WHOLE -> Optional.of(whole);
                case WITHIN_REACH -> name.equals(PlanFileAccess.ROSTER)
                        ? Optional.of(ownRows(whole))
                        : Optional.of(whole).filter(any -> calendars.contains(name));
                case NOTHING -> Optional.empty();
            };
        }

        private SeenFile ownRows(SeenFile roster) {
            String text = text(roster);
            var own = new StringBuilder(text.substring(0, text.indexOf('\n') + 1));
            CsvText.of(text).rows().stream().filter(row -> agents.contains(row.cell("agent"))).forEach(row -> own.append(row.text()));
            byte[] bytes = own.toString().getBytes(StandardCharsets.UTF_8);
            return new SeenFile(roster.name(), bytes.length, Secrets.hash(own.toString()), () -> new ByteArrayInputStream(bytes));
        }

        private static String text(SeenFile file) {
            try (var in = file.content().get()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
