package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hillsboro.keeping.CenterChange;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.PreviewCenter;
import org.hillsboro.keeping.StoreCenter;
import org.hillsboro.keeping.TemporaryFolder;
import org.hillsboro.keeping.UnpackCenter;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files for a center: looked at first, then kept. Besides files, parts may be {@code remove}, the name of a file that goes,
 * and {@code history}, the text of that field of the center file.
 */
@RestController
@RequestMapping("/api/centers/{id}")
class ImportResource {

    private static final String MAPPING = "history";

    private final StoreCenter store;
    private final PreviewCenter preview;
    private final CenterReach reach;
    private final long largest;

    ImportResource(
            StoreCenter store, PreviewCenter preview, CenterReach reach, @Value("${hillsboro.upload.largest}") DataSize largest) {
        this.store = store;
        this.preview = preview;
        this.reach = reach;
        this.largest = largest.toBytes();
    }

    /**
     * Says what would be understood of a center with the files sent, and what is wrong with them; keeps nothing. Parts are as
     * where they are kept.
     *
     * @param whole whether they are the whole center, as of one that is not kept yet
     */
    @PostMapping(path = "/preview", consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, UploadResource.ZIP})
    @Needs(Permission.CENTERS_EDIT)
    PreviewView previewCenter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean whole,
            HttpServletRequest sent) throws IOException {
        reach.check(who, id);
        var base = whole || !reach.isKept(id) ? null : reach.latest(who, id);
        return PreviewView.of(changed(sent, change -> preview.preview(id, base, change)));
    }

    /**
     * Puts files into a center and leaves its others. Besides, <code>remove</code> names a file that goes, and
     * <code>history</code> is the text of that field of the center file, which maps the columns of foreign files.
     */
    @PatchMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> changeCenter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest sent) throws IOException {
        reach.latest(who, id);
        long expected = EntityTags.requiredNumber(ifMatch);
        return UploadResource.answer(changed(sent, change -> store.change(id, change, expected, who.toString())));
    }

    private <T> T changed(HttpServletRequest sent, Function<CenterChange, T> use) throws IOException {
        try (var folder = new TemporaryFolder()) {
            var unpack = new UnpackCenter(folder.path(), largest);
            UploadResource.unpack(sent, unpack);
            unpack.finish();
            var removed = sent.getParameterValues("remove");
            var mapping = sent.getParameter(MAPPING);
            return use.apply(CenterChange.ofFolder(
                    folder.path(),
                    removed == null ? List.of() : Stream.of(removed).toList(),
                    mapping == null ? Map.of() : Map.of(MAPPING, mapping)));
        }
    }
}
