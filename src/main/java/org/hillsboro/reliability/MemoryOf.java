package org.hillsboro.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a service holds, in megabytes.
 *
 * @param resident of the process, as the system counts; 0 where the system does not tell
 * @param heap in use after everything else was collected
 */
record MemoryOf(double resident, double heap) {

    private static final double KILOBYTES = 1024;
    private static final double BYTES = 1024 * 1024;

    static MemoryOf service(Bench.Running service) {
        service.node().collectGarbage();
        double heap = service.client().get("/actuator/prometheus").expect(200).text().lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        return new MemoryOf(resident(service.node().pid()), heap / BYTES);
    }

    private static double resident(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0) / KILOBYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
