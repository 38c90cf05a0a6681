package org.hillsboro.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.auditing.Rewriting;
import org.hillsboro.auditing.Rewritings;
import org.hillsboro.drafts.Drafts;

/**
 * Whether drafts and publications are as they were written: logs without holes, numbers without holes, every file under its
 * digest. What was rewritten since, because an agent was made anonymous, is under the last digest of a chain that begins
 * with the one before.
 */
public final class VerifyPublications {

    private final Drafts drafts;
    private final Publications publications;
    private final Rewritings rewritings;

    public VerifyPublications(Drafts drafts, Publications publications, Rewritings rewritings) {
        this.drafts = drafts;
        this.publications = publications;
        this.rewritings = rewritings;
    }

    /** @param broken in words; of each kind the first is enough to know where to look */
    public record Verdict(long drafts, long edits, long publications, long rewritings, List<String> broken) {}

    private record Thing(String kind, Object subject) {}

    public Verdict verify() {
        var broken = new ArrayList<String>();
        var logs = drafts.logs();
        logs.stream()
                .filter(log -> log.edits() != log.lastEdit())
                .forEach(log -> broken.add("draft " + log.draft() + " has " + log.edits() + " of its " + log.lastEdit() + " edits"));
        var all = publications.all();
        checkNumbers(all, broken);
        var chains = new LinkedHashMap<Thing, List<Rewriting>>();
        rewritings.all().forEach(one -> chains.computeIfAbsent(new Thing(one.kind(), one.subject()), any -> new ArrayList<>()).add(one));
        all.forEach(published -> checkFile(published, chains, broken));
        chains.forEach((thing, chain) -> checkChain(thing, chain, broken));
        long edits = logs.stream().mapToLong(Drafts.Log::edits).sum();
        return new Verdict(logs.size(), edits, all.size(), chains.values().stream().mapToLong(List::size).sum(), broken);
    }

    /** @param all by center, week and number */
    private static void checkNumbers(List<PublishedRoster> all, List<String> broken) {
        int expected = 1;
        String before = "";
        for (var published : all) {
            String week = "center " + published.center() + " week " + published.week();
            expected = week.equals(before) ? expected + 1 : 1;
            if (published.number() != expected) {
                broken.add("publication " + expected + " of " + week + " is missing");
                expected = published.number();
            }
            before = week;
        }
    }

    private void checkFile(PublishedRoster published, Map<Thing, List<Rewriting>> chains, List<String> broken) {
        var chain = chains.getOrDefault(new Thing(Rewriting.FILE, published.id()), List.of());
        String written = chain.isEmpty() ? publications.digestOfFile(published.id()) : chain.getFirst().before();
        if (!written.equals(published.sha256())) {
            broken.add("publication " + published.id() + " is not the file of its digest");
        }
    }

    /** Edits that came later are no part of an earlier digest, so that of a draft the last one alone can be compared. */
    private void checkChain(Thing thing, List<Rewriting> chain, List<String> broken) {
        boolean isChained = thing.kind().equals(Rewriting.EDITS);
        for (int i = 1; i < chain.size() && !isChained; i++) {
            if (!chain.get(i).before().equals(chain.get(i - 1).after())) {
                broken.add("rewriting of " + thing.kind() + " " + thing.subject() + " does not follow the one before");
            }
        }
        if (!rewritings.digestNow(chain.getLast()).equals(chain.getLast().after())) {
            broken.add("what was rewritten is not as it was then: " + thing.kind() + " " + thing.subject());
        }
    }
}
