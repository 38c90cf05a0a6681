package org.hillsboro.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.hillsboro.web.Browser;
import org.hillsboro.web.RunningHillsboro;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bench itself with little of everything, on a running service: it measures, and finds what is broken. */
class BenchOnServiceTest {

    private static final Scale LITTLE = new Scale(4, 30, 20, 10, 1, 40, 10, 22, 20, Duration.ofSeconds(1), 0, 0);

    private static RunningHillsboro service;
    private static Browser ada;
    private static Client client;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        String token = ada.post("/api/tokens", FirstAdministrator.TOKEN).expect(201).json().path("secret").asString();
        client = new Client(service.address(), token);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** @return the table */
    private static String measured(Consumer<Bench> part) {
        var text = new StringWriter();
        var figures = new Figures(new PrintWriter(text));
        figures.begin("test");
        part.accept(new Bench(new Program(List.of()), null, "test", new Clockwork(System::nanoTime), new SplittableRandom(1), LITTLE,
                Path.of(""), figures, List.of()));
        assertThat(figures.isAnyBroken()).as(text.toString()).isEqualTo(text.toString().contains("BROKEN"));
        return text.toString();
    }

    @Test
    void editsOfSeveralClientsAreAllThere() {
        assertThat(measured(bench -> ConcurrentEdits.measure(bench, client)))
                .contains("edits acknowledged by 4 clients").doesNotContain("BROKEN");
    }

    @Test
    void retriedPublicationsAreNotDoubled() {
        assertThat(measured(bench -> RetriedPublications.measure(bench, client))).contains("keys / requests").doesNotContain("BROKEN");
    }

    @Test
    void hostileUploadsAreRefused() {
        assertThat(HostileUploads.send(client, "hostile", HostileFolder.values().length, new SplittableRandom(2))).isEmpty();
    }

    @Test
    void latenciesAreToldByKind() {
        assertThat(measured(bench -> InteractiveLoad.measure(bench, client)))
                .contains("PREVIEW, p50", "p99 of all", "answers that nobody should get");
    }

    @Test
    void anEditThatIsGoneIsFound() throws Exception {
        var scheduler = new Scheduler(client);
        scheduler.send("gone", MadeCenter.of("Gone", 20, 9));
        String draft = scheduler.draft(scheduler.order("gone", 1));
        var ledger = new Ledger();
        new EditClient(client, draft, EditClient.shifts(client, draft).subList(0, 1), new SplittableRandom(3)).edit(ledger);
        assertThat(ledger.faults(EditClient.log(client, draft))).isEmpty();
        service.asOwner("alter table draft_edit disable trigger all");
        service.asOwner("delete from draft_edit where draft_id = '%s'".formatted(draft.substring(draft.lastIndexOf('/') + 1)));
        service.restart();
        client = client.at(service.address());
        var shifts = EditClient.shifts(client, draft);
        assertThat(ledger.faults(EditClient.log(client, draft))).containsExactly("lost: 1 PinShift " + shifts.getFirst());
    }
}
