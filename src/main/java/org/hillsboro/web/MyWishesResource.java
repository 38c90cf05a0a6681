package org.hillsboro.web;

import java.util.List;
import java.util.Map;
import org.hillsboro.keeping.KeptAgent;
import org.hillsboro.keeping.KeptAgent.KeptRow;
import org.hillsboro.keeping.PeopleTable;
import org.hillsboro.keeping.RowChange;
import org.hillsboro.keeping.RowChange.Action;
import org.hillsboro.requests.Asking;
import org.hillsboro.requests.EditWishes;
import org.hillsboro.requests.EditWishes.WishWeek;
import org.hillsboro.requests.ExplainWishes;
import org.hillsboro.requests.WishOutcome;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * An agent's own wishes ({@code preferences}) and {@code availability}, as rows of the center's files, and what became of the
 * wishes. Whoever changes a row names the ETag and hears the next.
 */
@RestController
@RequestMapping("/api/me")
class MyWishesResource {

    record WishesView(List<KeptRow> preferences, List<KeptRow> availability, List<WishWeek> weeks) {}

    private final EditWishes edit;
    private final ExplainWishes explain;

    MyWishesResource(EditWishes edit, ExplainWishes explain) {
        this.edit = edit;
        this.explain = explain;
    }

    /** One's own wishes and availability, and until when they count. */
    @GetMapping("/wishes")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    ResponseEntity<WishesView> readMyWishes(@AuthenticationPrincipal SignedIn who) {
        var me = OwnAgent.of(who);
        return answer(HttpStatus.OK, me, edit.wishes(me));
    }

    /**
     * Adds a wish, or a time of availability.
     *
     * @param table {@code preferences} or {@code availability}
     */
    @PostMapping("/wishes/{table}")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({201, 409})
    ResponseEntity<WishesView> addMyWish(
            @PathVariable String table,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable String> cells,
            @AuthenticationPrincipal SignedIn who) {
        return changed(who, HttpStatus.CREATED, Action.ADD, table, null, cells, ifMatch);
    }

    /**
     * Replaces a wish, or a time of availability.
     *
     * @param table {@code preferences} or {@code availability}
     */
    @PutMapping("/wishes/{table}/{row}")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    ResponseEntity<WishesView> replaceMyWish(
            @PathVariable String table,
            @PathVariable String row,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable String> cells,
            @AuthenticationPrincipal SignedIn who) {
        return changed(who, HttpStatus.OK, Action.REPLACE, table, row, cells, ifMatch);
    }

    /**
     * Removes a wish, or a time of availability.
     *
     * @param table {@code preferences} or {@code availability}
     */
    @DeleteMapping("/wishes/{table}/{row}")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    ResponseEntity<WishesView> removeMyWish(
            @PathVariable String table,
            @PathVariable String row,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn who) {
        return changed(who, HttpStatus.OK, Action.REMOVE, table, row, Map.of(), ifMatch);
    }

    /** What became of each wish in a published week, by date. */
    @GetMapping("/weeks/{week}/wishes")
    @Needs(Permission.OWN_SHIFTS)
    Page<WishOutcome> explainMyWishes(
            @PathVariable String week,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        return Page.of(
                explain.explain(OwnAgent.of(who), week).orElseThrow(() -> Reachable.notFound("publication")), offset, limit);
    }

    private ResponseEntity<WishesView> changed(
            SignedIn who, HttpStatus status, Action action, String word, @Nullable String row,
            Map<String, @Nullable String> cells, @Nullable String ifMatch) {
        var table = PeopleTable.named(word)
                .filter(one -> one != PeopleTable.ABSENCES)
                .orElseThrow(() -> Reachable.notFound("list"));
        var me = OwnAgent.of(who);
        var change = new RowChange(action, table, me.agent(), row, AgentsResource.sound(cells), EntityTags.required(ifMatch));
        return answer(status, me, edit.edit(me, change));
    }

    private ResponseEntity<WishesView> answer(HttpStatus status, Asking me, KeptAgent agent) {
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(agent.version()))
                .body(new WishesView(agent.preferences(), agent.availability(), edit.weeks(me)));
    }
}
