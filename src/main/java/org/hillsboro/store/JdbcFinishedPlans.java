package org.hillsboro.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.drafts.CenterVersions;
import org.hillsboro.drafts.FinishedPlan;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.SwappedFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.PlanningWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcFinishedPlans implements FinishedPlans {

    private static final TypeReference<List<Roster.Unplanned>> UNPLANNED = new TypeReference<>() {};
    private static final TypeReference<List<Required>> REQUIRED = new TypeReference<>() {};

    private record Required(String queue, int[] agents, int[] net) {

        private static List<Required> of(StaffingRequirement requirement) {
            return requirement.queues().stream()
                    .map(queue -> new Required(queue.queueId(), queue.required(), queue.netAgents()))
                    .toList();
        }

        private QueueRequirement toRequirement() {
            var load = new double[agents.length];
            Arrays.fill(load, Double.NaN);
            var goal = new String[agents.length];
            Arrays.fill(goal, "");
            return new QueueRequirement(queue, load, net, agents, goal);
        }
    }

    private final JdbcClient jdbc;
    private final CenterVersions centers;

    JdbcFinishedPlans(JdbcClient jdbc, CenterVersions centers) {
        this.jdbc = jdbc;
        this.centers = centers;
    }

    @Override
    public void keep(FinishedPlan plan) {
        var roster = new StringWriter();
        try {
            RosterFile.write(plan.roster(), plan.folder(), roster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("""
                        insert into finished_plan (id, attempt, center_id, center_version, week, roster, unplanned, required)
                        values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb)) on conflict do nothing
                        """)
                .params(plan.id(), plan.attempt(), plan.center(), plan.centerVersion(), plan.roster().week().label(), roster.toString(),
                        StoredJson.write(plan.roster().unplanned()), StoredJson.write(Required.of(plan.requirement())))
                .update();
    }

    @Override
    public Optional<Heading> latest(UUID id) {
        return jdbc.sql("select id, attempt, center_id, center_version, week from finished_plan where id = ? order by attempt desc limit 1")
                .param(id)
                .query((row, number) -> new Heading(
                        row.getObject("id", UUID.class), row.getInt("attempt"), row.getString("center_id"),
                        row.getLong("center_version"), row.getString("week")))
                .optional();
    }

    @Override
    public Optional<FinishedPlan> find(UUID id, int attempt) {
        return jdbc.sql("select * from finished_plan where id = ? and attempt = ?")
                .params(id, attempt)
                .query(this::plan)
                .optional();
    }

    private FinishedPlan plan(ResultSet row, int number) throws SQLException {
        String center = row.getString("center_id");
        long version = row.getLong("center_version");
        Path scratch = scratch();
        try {
            var folder = centers.people(center, version);
            var week = PlanningWeek.parse(row.getString("week"), folder.center().weekStarts(), folder.center().zone());
            Files.writeString(scratch.resolve("roster.csv"), row.getString("roster"));
            var requirement = new StaffingRequirement(
                    week.grid(folder.center().intervalMinutes()),
                    StoredJson.read(row.getString("required"), REQUIRED).stream().map(Required::toRequirement).toList());
            var roster = RosterFile.read(
                    InputFile.in(scratch, "roster.csv"), folder, week, StoredJson.read(row.getString("unplanned"), UNPLANNED));
            return new FinishedPlan(
                    row.getObject("id", UUID.class), row.getInt("attempt"), center, version, folder, requirement, roster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SwappedFolder.discard(scratch);
        }
    }

    private static Path scratch() throws UncheckedIOException {
        try {
            return Files.createTempDirectory("hillsboro-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
