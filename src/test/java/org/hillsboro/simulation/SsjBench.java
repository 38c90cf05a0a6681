package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.hillsboro.simulation.MeasureSimulation.Speed;
import org.junit.jupiter.api.Test;

/**
 * The centers of {@code bench simulation}, simulated by Hillsboro and by the same model written on SSJ 3.3.2, one after the
 * other on one core; run by name only: {@code ./mvnw -o test -Dtest=SsjBench}. Prints a table with the ratio, and fails where
 * the two do not simulate the same.
 */
class SsjBench {

    private static final long CONTACTS = 5_000_000;

    /** Time that this thread had a core, so that other programs do not matter. */
    private static final LongSupplier CORE = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    @Test
    void contactsPerSecondAndCore() {
        System.out.printf("%-10s %7s %7s %11s %15s %13s%n", "", "queues", "agents", "contacts", "contacts/s/core", "service level");
        compare(1, 100);
        compare(6, 2000);
    }

    private static void compare(int queues, int agents) {
        var own = MeasureSimulation.measure(queues, agents, CONTACTS, CORE);
        SsjCenter.measure(queues, agents, CONTACTS / 5, CORE);
        var ssj = SsjCenter.measure(queues, agents, CONTACTS, CORE);
        print("Hillsboro", queues, agents, own);
        print("SSJ", queues, agents, ssj);
        System.out.printf(Locale.ROOT, "%-10s %47.1f%n", "ratio", own.contactsPerSecond() / ssj.contactsPerSecond());
        assertThat(ssj.serviceLevel()).isCloseTo(own.serviceLevel(), within(0.01));
    }

    private static void print(String name, int queues, int agents, Speed speed) {
        System.out.printf(Locale.ROOT, "%-10s %7d %7d %11d %15.0f %13.4f%n", name, queues, agents, speed.contacts(),
                speed.contactsPerSecond(), speed.serviceLevel());
    }
}
