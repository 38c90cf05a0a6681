package org.hillsboro.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.hillsboro.center.Channel;
import org.hillsboro.center.Employment;
import org.hillsboro.center.Sourcing;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.KeptCenter;
import org.jspecify.annotations.Nullable;

/** A center as the API shows it: nothing of what anyone is paid. */
record CenterView(
        String id,
        String name,
        long version,
        Instant changed,
        SortedMap<String, String> files,
        ZoneId timeZone,
        String currency,
        int intervalMinutes,
        DayOfWeek weekStarts,
        List<QueueView> queues,
        List<PoolView> pools,
        List<ContractView> contracts,
        int agents,
        List<String> warnings) {

    record QueueView(String id, Channel channel, List<String> languages) {}

    record PoolView(
            String id, Sourcing sourcing, Employment employment, boolean offshore, @Nullable String site, long agents) {}

    record ContractView(String id, long agents) {}

    static CenterView of(KeptCenter kept, CenterFolder folder) {
        var center = folder.center();
        var agents = folder.agents();
        return new CenterView(
                kept.id(), kept.name(), kept.version(), kept.changed(), kept.files(),
                center.zone(), center.currency().getCurrencyCode(), center.intervalMinutes(), center.weekStarts(),
                center.queues().stream()
                        .map(queue -> new QueueView(queue.id(), queue.channel(), List.copyOf(queue.languages())))
                        .toList(),
                center.pools().stream()
                        .map(pool -> new PoolView(
                                pool.id(), pool.sourcing(), pool.employment(), pool.offshore(),
                                pool.site() == null ? null : pool.site().id(),
                                agents.stream().filter(agent -> agent.pool().id().equals(pool.id())).count()))
                        .toList(),
                folder.contracts().stream()
                        .map(contract -> new ContractView(
                                contract.id(),
                                agents.stream().filter(agent -> agent.contract().id().equals(contract.id())).count()))
                        .toList(),
                agents.size(), folder.warnings());
    }
}
