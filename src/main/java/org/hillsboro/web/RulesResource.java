package org.hillsboro.web;

import java.util.List;
import org.hillsboro.keeping.CenterChange;
import org.hillsboro.keeping.CenterFileText;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.keeping.StoreCenter;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The center file: as it was understood, and as it is written, field by field. */
@RestController
@RequestMapping("/api/centers/{id}")
class RulesResource {

    private static final String PAY = "pools";

    /** A field of the center file. @param text absent where it holds what somebody is paid, for those who may not know */
    record FieldView(String name, int firstLine, @Nullable String text) {}

    record FieldText(@Required @Nullable String text) {}

    private final CenterReach reach;
    private final ReadKeptCenter read;
    private final StoreCenter store;

    RulesResource(CenterReach reach, ReadKeptCenter read, StoreCenter store) {
        this.reach = reach;
        this.read = read;
        this.store = store;
    }

    /** Queues, pools, contracts and special days; what is paid only for those who may know. */
    @GetMapping("/rules")
    @Needs(Permission.CENTERS_READ)
    @Nullable ResponseEntity<RulesView> getCenterRules(
            @AuthenticationPrincipal SignedIn who, @PathVariable String id, WebRequest request) {
        var kept = reach.latest(who, id);
        boolean withPay = who.may(Permission.PAY_READ);
        return request.checkNotModified(EntityTags.of(kept.version()))
                ? null
                : ResponseEntity.ok(RulesView.of(read.people(kept), withPay));
    }

    /** The fields of a center file in YAML as they are written; none of a file in JSON. */
    @GetMapping("/fields")
    @Needs(Permission.CENTERS_READ)
    @Nullable ResponseEntity<List<FieldView>> listCenterFields(
            @AuthenticationPrincipal SignedIn who, @PathVariable String id, WebRequest request) {
        var kept = reach.latest(who, id);
        return request.checkNotModified(EntityTags.of(kept.version()))
                ? null
                : ResponseEntity.ok(read.fields(kept).stream().map(field -> view(field, who)).toList());
    }

    private static FieldView view(CenterFileText.Field field, SignedIn who) {
        boolean may = !field.name().equals(PAY) || who.may(Permission.PAY_READ);
        return new FieldView(field.name(), field.firstLine(), may ? field.text() : null);
    }

    /**
     * Puts another text in the place of a field of the center file, which becomes a new version; blank: takes it out.
     *
     * @param field its name, such as {@code contracts}
     */
    @PutMapping("/fields/{field}")
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> replaceCenterField(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @PathVariable String field,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody FieldText text) {
        reach.latest(who, id);
        var change = CenterChange.ofField(field, text.text() == null ? "" : text.text());
        return UploadResource.answer(store.change(id, change, EntityTags.requiredNumber(ifMatch), who.toString()));
    }
}
