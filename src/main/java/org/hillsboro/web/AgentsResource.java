package org.hillsboro.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.keeping.EditPeople;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.FindAgents.Wanted;
import org.hillsboro.keeping.KeptAgent;
import org.hillsboro.keeping.PeopleReach;
import org.hillsboro.keeping.PeopleTable;
import org.hillsboro.keeping.RowChange;
import org.hillsboro.keeping.RowChange.Action;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The people of a center. Cells are named and written as in its files, so that problems name what was sent. */
@RestController
@RequestMapping("/api/centers/{center}/agents")
class AgentsResource {

    /** @param version of the agent, which its ETag is; absent for an agent that is added */
    record BulkChange(
            Action action,
            PeopleTable table,
            String agent,
            @Nullable String row,
            @Nullable String version,
            @Nullable Map<String, @Nullable String> cells) {

        BulkChange {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(agent, "agent");
        }
    }

    record BulkEdit(List<BulkChange> changes) {

        BulkEdit {
            changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        }
    }

    private static final int MOST_CHANGES = 1000;

    private final CenterReach reach;
    private final FindAgents find;
    private final EditPeople edit;

    AgentsResource(CenterReach reach, FindAgents find, EditPeople edit) {
        this.reach = reach;
        this.find = find;
        this.edit = edit;
    }

    /** Agents within reach, in the order of the file. */
    @GetMapping
    @Needs(Permission.PEOPLE_READ)
    Page<KeptAgent> listAgents(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String pool,
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String search) {
        Page.check(offset, limit);
        var found = find.find(
                reach.latest(who, center), new Wanted(pool, contract, team, search), PeopleReach.of(who.account()), offset, limit);
        return new Page<>(found.agents(), offset, limit, found.total());
    }

    /** An agent with all that is written of the agent. */
    @GetMapping("/{agent}")
    @Needs(Permission.PEOPLE_READ)
    ResponseEntity<KeptAgent> getAgent(
            @AuthenticationPrincipal SignedIn who, @PathVariable String center, @PathVariable String agent) {
        return answer(HttpStatus.OK, find.one(reach.latest(who, center), agent, PeopleReach.of(who.account())));
    }

    /** Adds an agent. */
    @PostMapping
    @Needs(Permission.PEOPLE_EDIT)
    @Answers(201)
    ResponseEntity<KeptAgent> addAgent(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @RequestBody Map<String, @Nullable String> cells) {
        String agent = Objects.requireNonNullElse(cells.get("agent"), "").strip();
        return changed(who, center, HttpStatus.CREATED, new RowChange(Action.ADD, PeopleTable.AGENTS, agent, null, sound(cells), null));
    }

    /** Replaces the agent's row in {@code agents.csv}; cells that are not sent become empty. */
    @PutMapping("/{agent}")
    @Needs(Permission.PEOPLE_EDIT)
    ResponseEntity<KeptAgent> replaceAgent(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @PathVariable String agent,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable String> cells) {
        return changed(who, center, HttpStatus.OK,
                new RowChange(Action.REPLACE, PeopleTable.AGENTS, agent, null, sound(cells), EntityTags.required(ifMatch)));
    }

    /** Removes an agent, and all that is written of the agent. */
    @DeleteMapping("/{agent}")
    @Needs(Permission.PEOPLE_EDIT)
    @Answers({204, 422})
    ResponseEntity<KeptAgent> removeAgent(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @PathVariable String agent,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return changed(who, center, HttpStatus.NO_CONTENT,
                new RowChange(Action.REMOVE, PeopleTable.AGENTS, agent, null, Map.of(), EntityTags.required(ifMatch)));
    }

    /** Many changes of people at once, all of them or none. */
    @PatchMapping
    @Needs(Permission.PEOPLE_EDIT)
    List<KeptAgent> changeAgents(
            @AuthenticationPrincipal SignedIn who, @PathVariable String center, @RequestBody BulkEdit bulk) {
        if (bulk.changes().isEmpty() || bulk.changes().size() > MOST_CHANGES) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "Expected 1 to " + MOST_CHANGES + " changes, got " + bulk.changes().size() + ".");
        }
        reach.check(who, center);
        var changes = bulk.changes().stream()
                .map(one -> new RowChange(
                        one.action(), one.table(), one.agent(), one.row(), one.cells() == null ? Map.of() : sound(one.cells()),
                        one.version()))
                .toList();
        return edit.edit(center, changes, PeopleReach.of(who.account()), who.toString());
    }

    private ResponseEntity<KeptAgent> changed(SignedIn who, String center, HttpStatus status, RowChange change) {
        reach.check(who, center);
        var touched = edit.edit(center, List.of(change), PeopleReach.of(who.account()), who.toString());
        return touched.isEmpty() ? ResponseEntity.noContent().build() : answer(status, touched.getFirst());
    }

    static ResponseEntity<KeptAgent> answer(HttpStatus status, KeptAgent agent) {
        return ResponseEntity.status(status).eTag(EntityTags.of(agent.version())).body(agent);
    }

    /** A cell that is null is empty. */
    static Map<String, String> sound(Map<String, @Nullable String> cells) {
        var sound = new LinkedHashMap<String, String>();
        cells.forEach((column, cell) -> sound.put(column, cell == null ? "" : cell));
        return sound;
    }
}
