package org.hillsboro.web;

import java.util.List;
import java.util.Map;
import org.hillsboro.keeping.EditPeople;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.KeptAgent;
import org.hillsboro.keeping.KeptAgent.KeptRow;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Absences, availability and preferences of an agent. Whoever changes one names the agent's ETag and hears the next. */
@RestController
@RequestMapping("/api/centers/{center}/agents/{agent}/{table}")
class AgentRowsResource {

    private final CenterReach reach;
    private final FindAgents find;
    private final EditPeople edit;

    AgentRowsResource(CenterReach reach, FindAgents find, EditPeople edit) {
        this.reach = reach;
        this.find = find;
        this.edit = edit;
    }

    /** What one of the tables says of an agent. */
    @GetMapping
    @Needs(Permission.PEOPLE_READ)
    ResponseEntity<List<KeptRow>> listAgentRows(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @PathVariable String agent,
            @PathVariable String table) {
        var found = find.one(reach.latest(who, center), agent, PeopleReach.of(who.account()));
        return ResponseEntity.ok().eTag(EntityTags.of(found.version())).body(found.rows(tableOf(table)));
    }

    /** Adds a row about an agent. */
    @PostMapping
    @Needs(Permission.PEOPLE_EDIT)
    @Answers(201)
    ResponseEntity<KeptAgent> addAgentRow(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @PathVariable String agent,
            @PathVariable String table,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable String> cells) {
        return changed(who, center, HttpStatus.CREATED, new RowChange(
                Action.ADD, tableOf(table), agent, null, AgentsResource.sound(cells), EntityTags.required(ifMatch)));
    }

    /** Puts a row in the place of another. */
    @PutMapping("/{row}")
    @Needs(Permission.PEOPLE_EDIT)
    ResponseEntity<KeptAgent> replaceAgentRow(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @PathVariable String agent,
            @PathVariable String table,
            @PathVariable String row,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable String> cells) {
        return changed(who, center, HttpStatus.OK, new RowChange(
                Action.REPLACE, tableOf(table), agent, row, AgentsResource.sound(cells), EntityTags.required(ifMatch)));
    }

    /** Takes a row out. */
    @DeleteMapping("/{row}")
    @Needs(Permission.PEOPLE_EDIT)
    ResponseEntity<KeptAgent> removeAgentRow(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String center,
            @PathVariable String agent,
            @PathVariable String table,
            @PathVariable String row,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return changed(who, center, HttpStatus.OK, new RowChange(
                Action.REMOVE, tableOf(table), agent, row, Map.of(), EntityTags.required(ifMatch)));
    }

    private ResponseEntity<KeptAgent> changed(SignedIn who, String center, HttpStatus status, RowChange change) {
        reach.check(who, center);
        var touched = edit.edit(center, List.of(change), PeopleReach.of(who.account()), who.toString());
        return AgentsResource.answer(status, touched.getFirst());
    }

    private static PeopleTable tableOf(String word) {
        return PeopleTable.named(word)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is nothing here."));
    }
}
