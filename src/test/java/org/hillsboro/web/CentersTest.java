package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CentersTest {

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatCameInGoesOutWithTheSameBytes() {
        var folder = new SentFolder().with("README.md", "# Café\n").with("notes.csv", "not,read\r\n");
        assertThat(folder.zippedTo(ada, "/api/centers/zipped").expect(201).header("ETag")).isEqualTo("\"1\"");
        folder.inPartsTo(ada, "/api/centers/parts").expect(201);

        for (String id : new String[] {"zipped", "parts"}) {
            var out = ada.get("/api/centers/" + id + "/export").expect(200);
            assertThat(SentFolder.unzipped(out)).containsExactlyEntriesOf(folder.files());
            SentFolder.sendZip(ada, "/api/centers/again-" + id, out.response().body()).expect(201);
            assertThat(ada.get("/api/centers/again-" + id).json().path("files"))
                    .isEqualTo(ada.get("/api/centers/" + id).json().path("files"));
        }
    }

    @Test
    void aCenterSaysWhatItIsAndNothingOfPay() {
        new SentFolder().with("notes.csv", "not,read\n").zippedTo(ada, "/api/centers/facts").expect(201);
        var answer = ada.get("/api/centers/facts").expect(200);
        var center = answer.json();
        assertThat(center.path("name").asString()).isEqualTo("Corner");
        assertThat(center.path("timeZone").asString()).isEqualTo("America/New_York");
        assertThat(center.path("weekStarts").asString()).isEqualTo("MONDAY");
        assertThat(center.path("agents").asInt()).isEqualTo(4);
        assertThat(center.path("pools").get(1).path("agents").asInt()).isEqualTo(2);
        assertThat(center.path("contracts").get(0).path("id").asString()).isEqualTo("full-time");
        assertThat(center.path("warnings").get(0).asString()).contains("notes.csv is not read");
        assertThat(answer.text()).doesNotContain("15.5", "hourly", "11.25");
        assertThat(ada.get("/api/centers/facts/history").expect(200).json().path("queues").get(0).path("contacts").asDouble())
                .isEqualTo(7);
    }

    @Test
    void aNewVersionNeedsTheOldOnesTag() {
        var folder = new SentFolder();
        folder.zippedTo(ada, "/api/centers/tagged").expect(201);
        var more = new SentFolder().with("contacts-2027.csv", "interval_start,queue,offered\n2027-03-02T10:00-05:00,voice,8\n");
        more.zippedTo(ada, "/api/centers/tagged").expect(428);
        tagged("\"7\"", browser -> more.zippedTo(browser, "/api/centers/tagged").expect(412));
        tagged("\"1\"", browser -> {
            assertThat(folder.zippedTo(browser, "/api/centers/tagged").expect(201).header("ETag"))
                    .as("the same files are no new version").isEqualTo("\"1\"");
            assertThat(more.zippedTo(browser, "/api/centers/tagged").expect(200).header("ETag")).isEqualTo("\"2\"");
            var late = folder.zippedTo(browser, "/api/centers/tagged").expect(412).json();
            assertThat(late.path("version").asString()).isEqualTo("2");
            assertThat(late.path("difference").size()).isEqualTo(1);
            assertThat(late.path("difference").get(0).path("column").asString()).isEqualTo("contacts-2027.csv");
        });
        var versions = ada.get("/api/centers/tagged/versions?limit=1").expect(200).json();
        assertThat(versions.path("total").asInt()).isEqualTo(2);
        assertThat(versions.path("items").get(0).path("version").asInt()).isEqualTo(2);
        assertThat(service.bean(AuditTrail.class).after(0, 1000).stream()
                        .filter(entry -> entry.subject().equals("center/tagged"))
                        .map(AuditEntry::action))
                .containsExactly("store-center", "store-center");
    }

    @Test
    void aFileIsPutAndRemovedOnItsOwn() {
        new SentFolder().zippedTo(ada, "/api/centers/filed").expect(201);
        var row = BodyPublishers.ofString("interval_start,queue,offered\n2027-03-02T10:00-05:00,voice,8\n");
        var wrong = BodyPublishers.ofString("interval_start,queue,offered\n2027-03-02T10:00-05:00,vocie,8\n");
        String path = "/api/centers/filed/files/contacts-2027.csv";
        ada.send("PUT", path, row, "text/csv").expect(428);
        tagged("\"1\"", browser -> {
            var problem = browser.send("PUT", path, wrong, "text/csv").expect(422).json().path("problems").get(0);
            assertThat(problem.path("file").asString()).isEqualTo("contacts-2027.csv");
            assertThat(problem.path("line").asInt()).isEqualTo(2);
            assertThat(problem.path("column").asString()).isEqualTo("queue");
            assertThat(problem.path("maybe").asString()).contains("voice");
            browser.send("PUT", path, row, "text/csv").expect(200);
        });
        tagged("\"2\"", browser -> {
            browser.delete("/api/centers/filed/files/agents.csv").expect(422);
            browser.delete("/api/centers/filed/files/missing.csv").expect(404);
            browser.delete(path).expect(200);
        });
        tagged("\"1\"", browser -> {
            assertThat(browser.send("PUT", path, row, "text/csv").expect(200).header("ETag"))
                    .as("the file is as it was in version 1").isEqualTo("\"4\"");
            assertThat(browser.delete(path).expect(412).json().path("difference").get(0).path("column").asString())
                    .isEqualTo("contacts-2027.csv");
        });
        tagged("\"4\"", browser -> browser.delete(path).expect(200));
        assertThat(SentFolder.unzipped(ada.get("/api/centers/filed/export"))).containsExactlyEntriesOf(new SentFolder().files());
    }

    @Test
    void theSampleIsLoadedOnce() {
        ada.post("/api/centers/sample", "").expect(201);
        ada.post("/api/centers/sample", "").expect(409);
        assertThat(ada.get("/api/centers/hillsboro").expect(200).json().path("agents").asInt()).isGreaterThan(150);
    }

    @Test
    void whoMayDoWhatWithinReach() {
        new SentFolder().zippedTo(ada, "/api/centers/near").expect(201);
        new SentFolder().zippedTo(ada, "/api/centers/far").expect(201);
        var scheduler = service.signedIn(Role.SCHEDULER, "near", null);
        assertThat(scheduler.get("/api/centers").expect(200).json().path("items").findValuesAsString("id")).containsExactly("near");
        scheduler.get("/api/centers/near").expect(200);
        scheduler.get("/api/centers/far").expect(404);
        scheduler.get("/api/centers/far/history").expect(404);
        scheduler.get("/api/centers/far/versions").expect(404);
        new SentFolder().zippedTo(scheduler, "/api/centers/third").expect(404);
        scheduler.delete("/api/centers/far/files/absences.csv").expect(404);
        scheduler.get("/api/centers/near/export").expect(403);
        service.signedIn(Role.HR, "near", null).get("/api/centers/near/export").expect(200);
        service.signedIn(Role.HR, "near", null).get("/api/centers/far/export").expect(404);
    }

    private static void tagged(String tag, Consumer<Browser> work) {
        try {
            work.accept(ada.with("If-Match", tag));
        } finally {
            ada.without("If-Match");
        }
    }
}
