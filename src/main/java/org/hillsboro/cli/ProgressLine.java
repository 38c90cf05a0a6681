package org.hillsboro.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Consumer;
import org.hillsboro.pay.Money;
import org.hillsboro.solving.CoreSpan;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.verifying.VerifiedRound;
import org.jspecify.annotations.Nullable;

/** How the solve stands: one line rewritten in place on a terminal, elsewhere a line every five seconds. */
final class ProgressLine implements Consumer<SolveProgress> {

    /** A line longer than the terminal is wide would not be written over, but go on and on. */
    private static final String WITHOUT_WRAPPING = "\u001b[?7l";

    private static final String WRAPPING = "\u001b[?7h";
    private static final String TO_LINE_END = "\u001b[K";
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean live;
    private final Currency currency;
    private final @Nullable Duration limit;
    private Duration next = BETWEEN_LINES;
    private String phase = "";
    private boolean open;

    /** @param limit when the solve will end; absent where it runs for a number of steps */
    ProgressLine(PrintStream out, boolean live, Currency currency, @Nullable Duration limit) {
        this.out = out;
        this.live = live;
        this.currency = currency;
        this.limit = limit;
    }

    @Override
    public synchronized void accept(SolveProgress progress) {
        if (live) {
            out.print("\r" + WITHOUT_WRAPPING + text(progress) + TO_LINE_END + WRAPPING);
            out.flush();
            open = true;
        } else if (progress.elapsed().compareTo(next) >= 0) {
            out.println(text(progress));
            next = BETWEEN_LINES.multipliedBy(progress.elapsed().dividedBy(BETWEEN_LINES) + 1);
        }
    }

    /** What a round came to, on a line that stays. */
    synchronized void accept(VerifiedRound round) {
        if (live) {
            out.print("\r" + TO_LINE_END);
        }
        out.println(RoundText.of(round));
        phase = "  correction " + (round.number() + 1);
        open = false;
    }

    /** Leaves the live line as it stands, so that what follows begins on its own. */
    synchronized void end() {
        if (open) {
            out.println();
            open = false;
        }
    }

    private String text(SolveProgress progress) {
        var text = new StringBuilder(progress.elapsed().toSeconds() + " s" + phase);
        if (progress.cost() == null) {
            text.append("  no roster yet");
        } else {
            text.append("  cost ").append(money(progress.cost())).append(' ').append(currency.getCurrencyCode());
        }
        if (progress.bound() != null) {
            text.append("  bound ").append(money(progress.bound()));
        }
        if (progress.gap() != null) {
            text.append(String.format(Locale.ROOT, "  gap %.2f %%", 100 * progress.gap()));
        }
        if (progress.cost() != null) {
            text.append(String.format(Locale.ROOT, "  short %,.0f min", Math.ceil(progress.shortfallAgentMinutes())));
        }
        if (limit != null) {
            long left = limit.minus(progress.elapsed()).toSeconds();
            text.append("  ").append(Math.max(0, left)).append(" s left");
        }
        progress.cores().forEach(core -> text.append("  ").append(core.work().words()).append(rate(core)));
        return text.toString();
    }

    private static String rate(CoreSpan core) {
        return core.perSecond() > 0 ? String.format(Locale.ROOT, " %,.0f/s", core.perSecond()) : "";
    }

    private String money(double major) {
        return String.format(Locale.ROOT, "%,." + Money.digits(currency) + "f", major);
    }
}
