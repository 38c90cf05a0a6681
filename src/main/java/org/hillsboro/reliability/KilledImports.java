package org.hillsboro.reliability;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipInputStream;
import org.hillsboro.reliability.Client.NoAnswer;

/** New versions of a center, and absences of the agents of another, while the service is killed. */
final class KilledImports implements KilledWork {

    private static final int AGENTS = 40;
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

    private final String uploaded;
    private final String edited;
    private final Ledger versions = new Ledger();
    private final Ledger absences = new Ledger();
    private final Map<String, FolderFiles> sent = new HashMap<>();
    private int nextUpload;
    private int nextAbsence;

    KilledImports(Bench bench) {
        this.uploaded = bench.named("uploaded");
        this.edited = bench.named("absences");
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void prepare(Client client) {
        new Scheduler(client).send(edited, MadeCenter.of("Absences", AGENTS, 6));
        upload(client);
    }

    @Override
    public double longest() {
        return 2;
    }

    @Override
    public void work(Client client, BooleanSupplier ended) {
        AtOnce.run(2, number -> () -> {
            boolean works = true;
            while (works && !ended.getAsBoolean()) {
                works = number == 0 ? upload(client) : addAbsence(client);
            }
            return number;
        });
    }

    private boolean upload(Client client) {
        String name = "Upload " + ++nextUpload;
        var files = MadeCenter.of(name, AGENTS, nextUpload);
        sent.put(name, files);
        try {
            var now = client.get("/api/centers/" + uploaded);
            if (now.isFailure()) {
                return false;
            }
            long version = now.status() == 404 ? 0 : now.expect(200).json().path("version").asLong();
            var answer = client.upload(uploaded, version, files.zip());
            if (answer.isFailure()) {
                versions.doubt(name);
                return false;
            }
            versions.acknowledge(answer.expect(version == 0 ? 201 : 200).json().path("version").asString(), name);
            return true;
        } catch (NoAnswer lost) {
            versions.doubt(name);
            return false;
        }
    }

    private boolean addAbsence(Client client) {
        String agent = MadeCenter.agent(1 + nextAbsence % AGENTS);
        var date = FIRST.plusDays(nextAbsence / AGENTS);
        nextAbsence++;
        String key = agent + " " + date;
        try {
            var now = client.get("/api/centers/" + edited + "/agents/" + agent);
            if (now.isFailure()) {
                return false;
            }
            var answer = client.postWith("If-Match", now.expect(200).header("ETag"),
                    "/api/centers/" + edited + "/agents/" + agent + "/absences", """
                    {"from": "%s", "to": "%s", "kind": "SICK", "paid": "true"}""".formatted(date, date.plusDays(1)));
            if (answer.isFailure()) {
                absences.doubt(key);
                return false;
            }
            answer.expect(201);
            absences.acknowledge(key, key);
            return true;
        } catch (NoAnswer lost) {
            absences.doubt(key);
            return false;
        }
    }

    @Override
    public List<String> faults(Client client) {
        var there = new TreeMap<String, String>();
        client.all("/api/centers/" + uploaded + "/versions?")
                .forEach(version -> there.put(version.path("version").asString(), version.path("name").asString()));
        var faults = new ArrayList<>(versions.faults(there));
        for (int version = 1; version <= there.size(); version++) {
            if (!there.containsKey(Integer.toString(version))) {
                faults.add("hole: there is no version " + version);
            }
        }
        faults.addAll(faultsOfLatest(client, there.getOrDefault(Integer.toString(there.size()), "")));
        var rows = new TreeMap<String, String>();
        client.all("/api/centers/" + edited + "/agents?").forEach(agent -> agent.path("absences").forEach(row -> {
            String key = agent.path("id").asString() + " " + row.path("cells").path("from").asString();
            rows.put(key, key);
        }));
        faults.addAll(absences.faults(rows));
        return faults;
    }

    private List<String> faultsOfLatest(Client client, String name) {
        var exported = unzipped(client.get("/api/centers/" + uploaded + "/export").expect(200).body());
        var files = sent.get(name) == null ? Map.<String, byte[]>of() : sent.get(name).files();
        boolean same = exported.keySet().equals(files.keySet())
                && exported.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
        return same ? List.of() : List.of("half done: the export of '" + name + "' is not what was sent");
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
