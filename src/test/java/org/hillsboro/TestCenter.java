package org.hillsboro;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.Site;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.folder.Backlog;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.HistoryFindings;
import org.hillsboro.offices.PayrollSetup;
import org.hillsboro.pay.PayRules;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Contract;

/**
 * A center in memory that reads as English. What a test does not say is as lax as can be: a VOICE queue {@code voice}
 * open 24/7, a pool {@code staff} from home at 10.00 an hour, a contract {@code flex} that allows any week. An agent
 * has the first pool, the first contract and all queues unless told otherwise.
 *
 * <pre>{@code
 * var center = TestCenter.in("Europe/Berlin", "2026-W13")
 *         .queue("voice", queue -> queue.open("Mon-Fri 08:00-20:00"))
 *         .contract("full", contract -> contract.weekly(40, 40).days(5).paid("8h").meal(30, "3h", "6h"))
 *         .agent("ann", agent -> agent.absent("2026-03-24", "2026-03-25"));
 * CenterFolder folder = center.folder();
 * PlanningWeek week = center.week();
 * }</pre>
 */
public final class TestCenter {

    private final ZoneId zone;
    private final String week;
    private DayOfWeek weekStarts = DayOfWeek.MONDAY;
    private Currency currency = Currency.getInstance("USD");
    private int intervalMinutes = 15;
    private BigDecimal shrinkage = BigDecimal.ZERO;
    private final Map<String, QueuePart> queues = new LinkedHashMap<>();
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final Map<String, PoolPart> pools = new LinkedHashMap<>();
    private final Map<String, ContractPart> contracts = new LinkedHashMap<>();
    private final Map<String, AgentPart> agents = new LinkedHashMap<>();
    private PayrollSetup payroll = PayrollSetup.NONE;
    private final List<Backlog> backlog = new ArrayList<>();
    private final List<SpecialDay> specialDays = new ArrayList<>();

    private TestCenter(String zone, String week) {
        this.zone = ZoneId.of(zone);
        this.week = week;
    }

    /** A center in the zone, and the ISO week that the test looks at. */
    public static TestCenter in(String zone, String isoWeek) {
        return new TestCenter(zone, isoWeek);
    }

    public TestCenter weekStarts(DayOfWeek day) {
        weekStarts = day;
        return this;
    }

    public TestCenter currency(String code) {
        currency = Currency.getInstance(code);
        return this;
    }

    public TestCenter intervals(int minutes) {
        intervalMinutes = minutes;
        return this;
    }

    public TestCenter shrinkage(String share) {
        shrinkage = new BigDecimal(share);
        return this;
    }

    public TestCenter queue(String id, UnaryOperator<QueuePart> with) {
        queues.put(id, with.apply(new QueuePart()));
        return this;
    }

    /** A site in the center's zone. */
    public TestCenter site(String id, int seats) {
        return site(id, zone.getId(), seats);
    }

    public TestCenter site(String id, String siteZone, int seats) {
        sites.put(id, new Site(id, ZoneId.of(siteZone), seats));
        return this;
    }

    public TestCenter pool(String id, UnaryOperator<PoolPart> with) {
        pools.put(id, with.apply(new PoolPart()));
        return this;
    }

    public TestCenter contract(String id, UnaryOperator<ContractPart> with) {
        contracts.put(id, with.apply(new ContractPart()));
        return this;
    }

    public TestCenter agent(String id) {
        return agent(id, agent -> agent);
    }

    public TestCenter agent(String id, UnaryOperator<AgentPart> with) {
        agents.put(id, with.apply(new AgentPart()));
        return this;
    }

    /** Closed all day, no holiday premium. */
    public TestCenter closed(String date) {
        specialDays.add(new SpecialDay(LocalDate.parse(date), "closed", false, true, 0));
        return this;
    }

    /** Open, with holiday premiums. */
    public TestCenter holiday(String date) {
        specialDays.add(new SpecialDay(LocalDate.parse(date), "holiday", true, false, 0));
        return this;
    }

    /** @param oldest such as {@code 2026-03-01T10:00Z} */
    public TestCenter backlog(String queue, int contacts, String oldest) {
        backlog.add(new Backlog(queue, contacts, OffsetDateTime.parse(oldest).toInstant()));
        return this;
    }

    public TestCenter payroll(PayrollSetup setup) {
        payroll = setup;
        return this;
    }

    public PlanningWeek week() {
        return PlanningWeek.parse(week, weekStarts, zone);
    }

    public CenterFolder folder() {
        if (queues.isEmpty()) {
            queue("voice", queue -> queue);
        }
        if (pools.isEmpty()) {
            pool("staff", pool -> pool);
        }
        if (contracts.isEmpty()) {
            contract("flex", contract -> contract);
        }
        List<ContactQueue> builtQueues =
                queues.entrySet().stream().map(part -> part.getValue().build(part.getKey())).toList();
        var builtPools = new LinkedHashMap<String, SourcingPool>();
        pools.forEach((id, part) -> builtPools.put(id, part.build(id, sites)));
        var payRules = new LinkedHashMap<String, PayRules>();
        pools.forEach((id, part) -> payRules.put(id, part.pay(currency)));
        var builtContracts = new LinkedHashMap<String, Contract>();
        contracts.forEach((id, part) -> builtContracts.put(id, part.build(id)));
        var center = new ContactCenter(
                "Test", zone, currency, intervalMinutes, weekStarts, shrinkage, builtQueues,
                List.copyOf(sites.values()), List.copyOf(builtPools.values()), List.copyOf(specialDays));
        return new CenterFolder(
                center,
                List.copyOf(builtContracts.values()),
                payRules,
                payroll,
                agents.entrySet().stream()
                        .map(part -> part.getValue().build(part.getKey(), center, builtPools, builtContracts))
                        .toList(),
                new ContactHistory(List.of()),
                HistoryFindings.NONE,
                null,
                List.copyOf(backlog),
                null,
                "0",
                List.of());
    }
}
