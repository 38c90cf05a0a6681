package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.hillsboro.reliability.Client.NoAnswer;
import org.hillsboro.reliability.Client.Unexpected;

/** Edits of a draft, and publications of it, while the service is killed. */
final class KilledPublications implements KilledWork {

    private final Bench bench;
    private final RandomGenerator random;
    private final String center;
    private final Ledger edits = new Ledger();
    private final PublicationLedger publications = new PublicationLedger();
    private String draft = "";
    private List<String> shifts = List.of();
    private int nextKey;

    KilledPublications(Bench bench) {
        this.bench = bench;
        this.random = bench.random().split();
        this.center = bench.named("republished");
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public void prepare(Client client) {
        var scheduler = new Scheduler(client);
        scheduler.send(center, MadeCenter.of("Republished", bench.scale().solvedAgents(), 7));
        draft = scheduler.draft(scheduler.order(center, 3));
        shifts = EditClient.shifts(client, draft);
    }

    @Override
    public double longest() {
        return 1.5;
    }

    @Override
    public void work(Client client, BooleanSupplier ended) {
        AtOnce.run(2, number -> () -> {
            var editor = new EditClient(client, draft, shifts, random);
            boolean works = true;
            while (works && !ended.getAsBoolean()) {
                works = number == 0 ? edit(editor) : publish(client, "publication " + nextKey++);
            }
            return number;
        });
    }

    private boolean edit(EditClient editor) {
        try {
            editor.edit(edits);
            return true;
        } catch (NoAnswer | Unexpected failed) {
            return false;
        }
    }

    private boolean publish(Client client, String key) {
        publications.send(key);
        try {
            RetriedPublications.acknowledge(client, draft, key, publications);
            return true;
        } catch (NoAnswer | Unexpected failed) {
            return false;
        }
    }

    @Override
    public List<String> faults(Client client) {
        var faults = new ArrayList<>(edits.faults(EditClient.log(client, draft)));
        publications.unheard().forEach(key -> RetriedPublications.acknowledge(client, draft, key, publications));
        faults.addAll(publications.faults(RetriedPublications.there(client, center)));
        return faults;
    }
}
