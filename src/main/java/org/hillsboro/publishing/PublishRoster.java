package org.hillsboro.publishing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.CenterVersions;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.RebaseDraft;
import org.hillsboro.drafts.RosterEdit.TakeCenter;
import org.hillsboro.publishing.PublishAnswer.Broken;
import org.hillsboro.publishing.PublishAnswer.CenterChanged;
import org.hillsboro.publishing.PublishAnswer.Outdated;
import org.hillsboro.publishing.PublishAnswer.Overwriting;
import org.hillsboro.publishing.PublishAnswer.Published;
import org.hillsboro.publishing.PublishedBasis.PublishedAbsence;
import org.hillsboro.roster.RosterDifference;
import org.hillsboro.roster.RosterDifference.ShiftDifference;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.roster.Rule.Stance;

/** Makes a draft the roster that agents rely on: whole, numbered, once for each key however often it is asked for. */
public final class PublishRoster {

    private static final String HOME = "Home";

    /** Dates of agents far away begin that much before or after the center's. */
    private static final Duration NEAR = Duration.ofDays(1);

    private final OpenDrafts drafts;
    private final Publications publications;
    private final FindOverwritten overwritten;
    private final CenterVersions centers;
    private final AuditTrail trail;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public PublishRoster(
            OpenDrafts drafts,
            Publications publications,
            CenterVersions centers,
            AuditTrail trail,
            InTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.overwritten = new FindOverwritten(publications);
        this.centers = centers;
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

    /** The digest that the draft's roster would have, were it published now. */
    public static String digest(DraftRoster roster) {
        return sha256(csv(roster));
    }

    private PublishAnswer publish(Draft draft, DraftRoster roster, PublishOrder order) {
        if (order.version() != null && order.version() != roster.version()) {
            return new Outdated(roster.version());
        }
        var open = roster.openViolations();
        if (!open.isEmpty()) {
            return new Broken(open);
        }
        var changed = centerChanged(draft, roster);
        if (changed.isPresent()) {
            return changed.get();
        }
        var previous = publications.latest(draft.center(), draft.week());
        var undone = previous.map(latest -> overwritten.by(draft, roster, latest)).orElse(List.of());
        if (!undone.isEmpty() && !Objects.equals(order.overwrites(), previous.orElseThrow().number())) {
            return new Overwriting(previous.orElseThrow(), undone);
        }
        byte[] csv = csv(roster);
        var published = new PublishedRoster(
                ids.get(), draft.center(), draft.week(), previous.map(PublishedRoster::number).orElse(0) + 1, draft.id(),
                roster.version(), sha256(csv), order.by(), clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        publications.add(published, roster.roster().week().firstDate(), order.key(), csv, weeks(roster, differences(previous, roster)),
                basis(draft, roster));
        trail.append(
                new Change(order.by(), "publish", "center/%s/week/%s".formatted(draft.center(), draft.week()),
                        previous.map(PublishRoster::told).orElse(""), told(published)),
                published.at());
        return new Published(published, true);
    }

    /** What stands in the way of publishing in the newest version of the center, if it is another than the draft's. */
    private Optional<PublishAnswer> centerChanged(Draft draft, DraftRoster roster) {
        long newest = centers.newest(draft.center());
        if (newest == roster.centerVersion().orElse(draft.centerVersion())) {
            return Optional.empty();
        }
        var folder = centers.people(draft.center(), newest);
        if (!RebaseDraft.isLike(folder, roster.folder())) {
            return Optional.empty();
        }
        var impact = roster.preview(new TakeCenter(newest, folder));
        var broken = impact.roster().brought().stream().filter(one -> one.rule().stance() == Stance.REFUSED).toList();
        var gone = impact.change().shifts().stream()
                .flatMap(one -> Stream.ofNullable(one.before()))
                .map(entry -> entry.shift().agentId())
                .distinct()
                .toList();
        return broken.isEmpty() && gone.isEmpty() ? Optional.empty() : Optional.of(new CenterChanged(newest, broken, gone));
    }

    private Map<String, List<ShiftDifference>> differences(Optional<PublishedRoster> previous, DraftRoster draft) {
        if (previous.isEmpty()) {
            return Map.of();
        }
        return RosterDifference.between(overwritten.roster(previous.get(), draft), draft.roster(), draft.folder().agents())
                .changes().stream()
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

    private static PublishedBasis basis(Draft draft, DraftRoster roster) {
        var week = roster.roster().week();
        var absences = roster.folder().agents().stream()
                .flatMap(agent -> agent.absences().stream()
                        .filter(absence -> absence.overlaps(week.start().minus(NEAR), week.end().plus(NEAR)))
                        .map(absence -> new PublishedAbsence(
                                agent.id(), absence.from(), absence.to(), absence.kind(), absence.paid())))
                .toList();
        return new PublishedBasis(roster.centerVersion().orElse(draft.centerVersion()), absences);
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
