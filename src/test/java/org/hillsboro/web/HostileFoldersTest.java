package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hillsboro.reliability.HostileFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HostileFoldersTest {

    private static final String LARGEST = "hillsboro.upload.largest";
    private static final int MEGABYTE = 1 << 20;

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        System.setProperty(LARGEST, "2MB");
        service = RunningHillsboro.start();
        ada = service.administrator();
    }

    @AfterAll
    static void stop() {
        System.clearProperty(LARGEST);
        service.close();
    }

    @Test
    void twoHundredHostileFoldersAreRefusedWithReasonsAndNothingIsStored() {
        var before = stored();
        var kinds = HostileFolder.values();
        for (int seed = 0; seed < 200; seed++) {
            var kind = kinds[seed % kinds.length];
            var sent = kind.of(new Random(seed));
            var answer = SentFolder.sendZip(ada, "/api/centers/hostile", sent.zip());
            assertThat(answer.status()).as("%s, seed %d: %s", kind, seed, answer.text()).isEqualTo(422);
            var problems = answer.json().path("problems").valueStream().toList();
            assertThat(problems).as("%s, seed %d", kind, seed)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.path("expected").asString()).isNotEmpty())
                    .anySatisfy(problem -> {
                        assertThat(problem.path("file").asString()).startsWith(sent.file());
                        if (sent.line() != HostileFolder.ANY_LINE) {
                            assertThat(problem.path("line").asInt()).isEqualTo(sent.line());
                        }
                    });
            assertThat(answer.text()).as("where files lie on the server is nobody's business")
                    .doesNotContain(System.getProperty("java.io.tmpdir") + "/");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsTooLargeIsRefusedHoweverItComes() {
        var before = stored();
        var large = new SentFolder().with("contacts-2.csv", new byte[3 * MEGABYTE]);
        assertThat(large.zip().length).as("a bomb").isLessThan(10_000);
        assertThat(large.zippedTo(ada, "/api/centers/large").expect(413).json().path("detail").asString()).contains("2 MB");
        large.inPartsTo(ada, "/api/centers/large").expect(413);
        var noise = new SentFolder().with("notes.txt", HostileFolder.noise(new Random(1), 3 * MEGABYTE));
        noise.zippedTo(ada, "/api/centers/large").expect(413);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aBadFileLeavesTheCenterAsItWas() {
        new SentFolder().zippedTo(ada, "/api/centers/whole").expect(201);
        var before = ada.get("/api/centers/whole").json();
        try {
            ada.with("If-Match", "\"1\"");
            ada.send("PUT", "/api/centers/whole/files/..%2Fevil.csv", BodyPublishers.ofString("x"), "text/csv");
            ada.send("PUT", "/api/centers/whole/files/evil.exe", BodyPublishers.ofString("x"), "text/csv").expect(422);
            ada.send("PUT", "/api/centers/whole/files/contacts.csv", BodyPublishers.ofByteArray(new byte[3 * MEGABYTE]), "text/csv")
                    .expect(413);
            SentFolder.sendZip(ada, "/api/centers/whole", HostileFolder.NO_UTF_8.of(new Random(3)).zip()).expect(422);
        } finally {
            ada.without("If-Match");
        }
        assertThat(ada.get("/api/centers/whole").json()).isEqualTo(before);
        new SentFolder().zippedTo(ada, "/api/centers/NotAnId").expect(422);
    }

    /** Versions of centers, and contents whether they belong to one or not. */
    private static List<Long> stored() {
        return Stream.of("center_version", "content", "content_chunk")
                .map(table -> service.bean(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single())
                .toList();
    }
}
