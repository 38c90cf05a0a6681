package org.hillsboro.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.hillsboro.web.Browser.Answer;

/** A small valid center folder, made special in one place, on its way to the service. */
final class SentFolder {

    static final String CENTER = """
            name: Corner
            time_zone: America/New_York
            currency: USD
            interval_minutes: 15
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, pay: {hourly: 15.50}}
              - {id: vendor, sourcing: OUTSOURCED, pay: {hourly: 11.25}}
            contracts:
              - id: full-time
                weekly_hours: {min: 40, max: 40}
                days: {max: 5}
                shifts: {paid_hours: [8]}
                rest_between_shifts: 11h
            """;
    static final String COLUMNS =
            "agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number,team\n";
    static final String AGENTS = COLUMNS
            + "A1,Ann,in-house,full-time,voice,,,,,,1,red\n"
            + "A2,\"Bob, jr\",in-house,full-time,voice,,,,,,2,blue\n"
            + "V1,Vic,vendor,full-time,voice,,,,,,3,\n"
            + "V2,Val,vendor,full-time,voice,,,,,,4,\n";

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /** Four agents in two pools, and a history of one row. */
    SentFolder() {
        with("center.yaml", CENTER);
        with("agents.csv", AGENTS);
        with("absences.csv", "agent,from,to,kind,paid\nA1,2026-03-02,2026-03-04,SICK,true\n");
        with("contacts.csv", "interval_start,queue,offered\n2026-03-02T10:00-05:00,voice,7\n");
    }

    SentFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SentFolder with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SentFolder without(String file) {
        files.remove(file);
        return this;
    }

    /** Nothing of it: what is sent goes into a center that is there. */
    SentFolder empty() {
        files.clear();
        return this;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    Answer zippedTo(Browser browser, String path) {
        return sendZip(browser, path, zip());
    }

    static Answer sendZip(Browser browser, String path, byte[] zip) {
        return browser.send("POST", path, BodyPublishers.ofByteArray(zip), "application/zip");
    }

    Answer inPartsTo(Browser browser, String path) {
        return inPartsTo(browser, "POST", path, Map.of());
    }

    /** @param fields parts that are no files */
    Answer inPartsTo(Browser browser, String method, String path, Map<String, String> fields) {
        String edge = "the-edge-between-parts";
        var body = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"mine\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        fields.forEach((name, text) -> body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send(method, path, BodyPublishers.ofByteArray(body.toByteArray()), "multipart/form-data; boundary=" + edge);
    }

    byte[] zip() {
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SortedMap<String, byte[]> unzipped(Answer answer) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
