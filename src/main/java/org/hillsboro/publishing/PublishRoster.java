package org.hillsboro.publishing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.publishing.PublishAnswer.Broken;
import org.hillsboro.publishing.PublishAnswer.Outdated;
import org.hillsboro.publishing.PublishAnswer.Published;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterDifference;
import org.hillsboro.roster.RosterDifference.ShiftDifference;
import org.hillsboro.roster.RosterFile;

/** Makes a draft the roster that agents rely on: whole, numbered, once for each key however often it is asked for. */
public final class PublishRoster {

    private static final String HOME = "Home";

    private final OpenDrafts drafts;
    private final Publications publications;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public PublishRoster(
            OpenDrafts drafts,
            Publications publications,
            AuditTrail trail,
            InTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.trail = trail;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return nothing where there is no such draft */
    public Optional<PublishAnswer> publish(UUID draftId, PublishOrder order) {
        var before = publications.byKey(draftId, order.key());
        if (before.isPresent()) {
            return before.map(known -> new Published(known, false));
        }
        return drafts.with(draftId, (draft, roster) -> transaction.run(() -> {
            drafts.hold(draft);
            publications.lock(draft.center(), draft.week());
            return publications.byKey(draftId, order.key())
                    .<PublishAnswer>map(known -> new Published(known, false))
                    .orElseGet(() -> publish(draft, roster, order));
        }));
    }

    private PublishAnswer publish(Draft draft, DraftRoster roster, PublishOrder order) {
        if (order.version() != null && order.version() != roster.version()) {
            return new Outdated(roster.version());
        }
        var open = roster.openViolations();
        if (!open.isEmpty()) {
            return new Broken(open);
        }
        var previous = publications.latest(draft.center(), draft.week());
        byte[] csv = csv(roster);
        var published = new PublishedRoster(
                ids.get(), draft.center(), draft.week(), previous.map(PublishedRoster::number).orElse(0) + 1, draft.id(),
                roster.version(), sha256(csv), order.by(), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        publications.add(published, roster.roster().week().firstDate(), order.key(), csv, weeks(roster, differences(previous, roster)));
        trail.append(
                new Change(order.by(), "publish", "center/%s/week/%s".formatted(draft.center(), draft.week()),
                        previous.map(PublishRoster::told).orElse(""), told(published)),
                published.at());
        return new Published(published, true);
    }

    private Map<String, List<ShiftDifference>> differences(Optional<PublishedRoster> previous, DraftRoster draft) {
        if (previous.isEmpty()) {
            return Map.of();
        }
        var now = draft.roster();
        var shifts = publications.weeks(previous.get().id(), null, false, 0, Integer.MAX_VALUE).stream()
                .flatMap(week -> week.shifts().stream())
                .toList();
        return RosterDifference.between(new Roster(now.week(), shifts, List.of()), now, draft.folder().agents()).changes().stream()
                .collect(Collectors.groupingBy(ShiftDifference::agentId));
    }

    /** Of everybody in the folder, also of those who are off. */
    private static List<PublishedWeek> weeks(DraftRoster draft, Map<String, List<ShiftDifference>> differences) {
        var shifts = draft.roster().byAgent();
        return draft.folder().agents().stream()
                .map(agent -> {
                    var site = agent.pool().site();
                    return new PublishedWeek(
                            agent.id(), agent.pool().id(), agent.zone().getId(), site == null ? HOME : site.id(),
                            shifts.getOrDefault(agent.id(), List.of()), differences.getOrDefault(agent.id(), List.of()));
                })
                .toList();
    }

    private static byte[] csv(DraftRoster draft) {
        var text = new StringWriter();
        try {
            RosterFile.write(draft.roster(), draft.folder(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static String told(PublishedRoster published) {
        return """
                {"number": %d, "publication": "%s", "draft": "%s", "draftVersion": %d, "sha256": "%s"}""".formatted(
                published.number(), published.id(), published.draft(), published.draftVersion(), published.sha256());
    }
}
