package org.hillsboro.web;

import java.io.IOException;
import java.io.InputStream;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.StoreCenter;
import org.hillsboro.keeping.TemporaryFolder;
import org.hillsboro.keeping.UnpackCenter;
import org.hillsboro.samples.WriteSample;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Center folders that come in: whole, or a file of one. A new center needs no If-Match, a new version does. */
@RestController
@RequestMapping("/api/centers")
class UploadResource {

    static final String ZIP = "application/zip";

    private final StoreCenter store;
    private final CenterReach reach;
    private final long largest;

    UploadResource(StoreCenter store, CenterReach reach, @Value("${hillsboro.upload.largest}") DataSize largest) {
        this.store = store;
        this.reach = reach;
        this.largest = largest.toBytes();
    }

    /** Parts are named by the files, or by anything without a dot while their file names are; one may be a zip of them. */
    @RequestMapping(path = "/{id}", method = {RequestMethod.POST, RequestMethod.PUT}, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> files(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            MultipartHttpServletRequest sent) throws IOException {
        return stored(who, id, ifMatch, unpack -> {
            for (var parts : sent.getMultiFileMap().values()) {
                for (var part : parts) {
                    add(part, unpack);
                }
            }
        });
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.POST, RequestMethod.PUT}, consumes = {ZIP, "application/x-zip-compressed"})
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> zip(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream sent) throws IOException {
        return stored(who, id, ifMatch, unpack -> unpack.addZip(sent));
    }

    @PostMapping("/sample")
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> sample(@AuthenticationPrincipal SignedIn who) {
        String id = WriteSample.NAMES.getFirst();
        reach.check(who, id);
        if (reach.isKept(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The sample center " + id + " is here already.");
        }
        try (var folder = new TemporaryFolder()) {
            return answer(store.store(id, WriteSample.write(id, folder.path().resolve(id)), 0, who.toString()));
        }
    }

    @PutMapping("/{id}/files/{name}")
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> putFile(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            InputStream sent) throws IOException {
        reach.latest(who, id);
        long expected = EntityTags.requiredNumber(ifMatch);
        try (var folder = new TemporaryFolder()) {
            var unpack = new UnpackCenter(folder.path(), largest);
            unpack.add(name, sent);
            unpack.finish();
            return answer(store.putFile(id, name, folder.path().resolve(name), expected, who.toString()));
        }
    }

    @DeleteMapping("/{id}/files/{name}")
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> removeFile(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        reach.latest(who, id);
        return answer(store.removeFile(id, name, EntityTags.requiredNumber(ifMatch), who.toString()));
    }

    private static void add(MultipartFile part, UnpackCenter unpack) throws IOException {
        String own = String.valueOf(part.getOriginalFilename());
        String name = part.getName().contains(".") ? part.getName() : own.substring(own.lastIndexOf('/') + 1);
        try (var content = part.getInputStream()) {
            if (name.endsWith(".zip")) {
                unpack.addZip(content);
            } else {
                unpack.add(name, content);
            }
        }
    }

    @FunctionalInterface
    private interface Unpacking {

        void into(UnpackCenter unpack) throws IOException;
    }

    private ResponseEntity<KeptCenter> stored(SignedIn who, String id, @Nullable String ifMatch, Unpacking sent)
            throws IOException {
        reach.check(who, id);
        long expected = ifMatch == null && !reach.isKept(id) ? 0 : EntityTags.requiredNumber(ifMatch);
        try (var folder = new TemporaryFolder()) {
            var unpack = new UnpackCenter(folder.path(), largest);
            sent.into(unpack);
            unpack.finish();
            return answer(store.store(id, folder.path(), expected, who.toString()));
        }
    }

    private static ResponseEntity<KeptCenter> answer(KeptCenter kept) {
        var status = kept.version() == 1 ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).eTag(EntityTags.of(kept.version())).body(kept);
    }
}
