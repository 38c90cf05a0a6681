package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.junit.jupiter.api.Test;

class ServiceLineTest {

    private static final Estimate NOTHING = new Estimate(Double.NaN, Double.NaN, Double.NaN);
    private static final String TOLD = "weeks  voice 81.0 % (80.0 to 82.0)";

    private final AtomicLong nanos = new AtomicLong(7_000_000_000L);
    private final AtomicBoolean stop = new AtomicBoolean();
    private final StringWriter printed = new StringWriter();

    private ServiceLine line(boolean live) {
        return new ServiceLine(new PrintWriter(printed), live, stop::get, nanos::get);
    }

    private void at(ServiceLine line, long millis, int weeks) {
        nanos.set(7_000_000_000L + millis * 1_000_000);
        line.onRound(() -> new ServiceReport(
                weeks, 100, List.of(queue("voice", new Estimate(0.81, 0.8, 0.82)), queue("closed", NOTHING))));
    }

    private static QueueFigures queue(String id, Estimate level) {
        return new QueueFigures(id, new ServiceFigures(10, 10, 0, 0, level, NOTHING, NOTHING, NOTHING), List.of(), List.of());
    }

    @Test
    void onATerminalOneLineIsWrittenAgainFourTimesASecondAndRemoved() {
        var line = line(true);

        at(line, 100, 2);
        at(line, 349, 3);
        at(line, 350, 1_000);
        line.end();

        assertThat(printed.toString()).isEqualTo(
                "\r\u001b[?7l0.1 s  2 " + TOLD + "\u001b[K\u001b[?7h"
                        + "\r\u001b[?7l0.4 s  1,000 " + TOLD + "\u001b[K\u001b[?7h"
                        + "\r\u001b[K");
    }

    @Test
    void onAPipeTheFirstAnswerAlone() {
        var line = line(false);

        at(line, 100, 2);
        at(line, 60_000, 500);
        line.end();

        assertThat(printed.toString()).isEqualTo("0.1 s  2 " + TOLD + System.lineSeparator());
    }

    @Test
    void whereNothingWasToldNothingIsRemoved() {
        line(true).end();

        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void itStopsWhenTheUserDoes() {
        var line = line(true);

        assertThat(line.wantsStop()).isFalse();
        stop.set(true);
        assertThat(line.wantsStop()).isTrue();
    }
}
