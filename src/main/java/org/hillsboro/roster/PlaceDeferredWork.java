package org.hillsboro.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.DeferredFlow.Piece;
import org.hillsboro.roster.PlacedWork.Row;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;

/**
 * Gives deferred work to agents on CONTACTS whom voice and chat leave something to do, earliest due first: what is placed
 * is as much as any roster of these shifts can do in time, and voice and chat are short of no minute more. Nothing is
 * done before the quarter hour in which it arrives, nor while its queue is closed; who counts less than one does less.
 * Of what is due after the week, the share that should be done by its end comes before the rest.
 */
public final class PlaceDeferredWork {

    private final CenterFolder folder;
    private final StaffingRequirement requirement;
    private final DeferredWork work;
    private final IntervalGrid grid;
    private final List<String> queueIds;
    private final ServingGroups groups;

    private PlaceDeferredWork(Roster roster, CenterFolder folder, StaffingRequirement requirement, DeferredWork work) {
        this.folder = folder;
        this.requirement = requirement;
        this.work = work;
        grid = work.grid();
        queueIds = Stream.concat(
                        requirement.queues().stream().map(queue -> queue.queueId()),
                        work.batches().stream().map(Batch::queueId).distinct())
                .toList();
        groups = ServingGroups.of(roster, folder, grid, queueIds);
    }

    public static PlacedWork place(Roster roster, CenterFolder folder, StaffingRequirement requirement, DeferredWork work) {
        if (work.batches().isEmpty()) {
            return new PlacedWork(work.grid().end(), List.of());
        }
        return new PlaceDeferredWork(roster, folder, requirement, work).place();
    }

    private PlacedWork place() {
        var byDue = work.batches().stream().sorted(Comparator.comparing(Batch::due)).toList();
        var pieces = new ArrayList<Piece>();
        byDue.forEach(batch -> pieces.add(piece(batch, batch.owedBy(grid.end()))));
        var mayBeLeft = byDue.stream().filter(batch -> batch.due().isAfter(grid.end())).toList();
        mayBeLeft.forEach(batch -> pieces.add(piece(batch, batch.thousandths() - batch.owedBy(grid.end()))));
        var placed = flow(pieces).place();
        var ofBatch = new IdentityHashMap<Batch, Long>();
        for (int i = 0; i < placed.length; i++) {
            var batch = i < byDue.size() ? byDue.get(i) : mayBeLeft.get(i - byDue.size());
            ofBatch.merge(batch, placed[i], Long::sum);
        }
        return new PlacedWork(
                grid.end(), work.batches().stream().map(batch -> new Row(batch, ofBatch.getOrDefault(batch, 0L))).toList());
    }

    private Piece piece(Batch batch, long amount) {
        int from = Math.clamp(grid.indexOf(batch.arrived()), 0, grid.count());
        int to = Math.min(grid.count(), grid.indexOf(batch.due()));
        return new Piece(queueIds.indexOf(batch.queueId()), from, Math.max(from, to), amount);
    }

    /** What voice and chat take, and leave: thousandths of an agent over a quarter hour. */
    private DeferredFlow flow(List<Piece> pieces) {
        int count = queueIds.size();
        int required = requirement.queues().size();
        int[] order = IntStream.concat(
                        IntStream.of(Coverage.byPriority(folder, requirement)), IntStream.range(required, count))
                .toArray();
        var voiceAndChat = new QuarterFlow(groups.queues(), order);
        var quarters = requirement.queues().stream().map(requirement::quarters).toList();
        var spare = new long[grid.count()][groups.queues().size()];
        var flow = new long[grid.count()][groups.queues().size()][count];
        var demand = new int[count];
        for (int quarter = 0; quarter < grid.count(); quarter++) {
            for (int queue = 0; queue < required; queue++) {
                demand[queue] = Math.multiplyExact(quarters.get(queue)[quarter], 1000);
            }
            voiceAndChat.solve(demand, Coverage.capacity(groups, quarter));
            for (int group = 0; group < groups.queues().size(); group++) {
                spare[quarter][group] = (long) voiceAndChat.spare(group) * grid.minutes();
                for (int queue : groups.queues().get(group)) {
                    flow[quarter][group][queue] = (long) voiceAndChat.given(group, queue) * grid.minutes();
                }
            }
        }
        return new DeferredFlow(groups.queues(), open(), pieces, spare, flow);
    }

    private boolean[][] open() {
        var byId = new HashMap<String, ContactQueue>();
        folder.center().queues().forEach(queue -> byId.put(queue.id(), queue));
        return queueIds.stream()
                .map(byId::get)
                .map(queue -> queue == null ? new boolean[grid.count()] : folder.center().openIntervals(queue, grid))
                .toArray(boolean[][]::new);
    }
}
