package org.hillsboro.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Center folders that come in: whole, or a file of one. A new center needs no If-Match, a new version does. */
@RestController
@RequestMapping("/api/centers")
class UploadResource {

    static final String ZIP = "application/zip";
    private static final String WINDOWS_ZIP = "application/x-zip-compressed";

    private final StoreCenter store;
    private final CenterReach reach;
    private final long largest;

    UploadResource(StoreCenter store, CenterReach reach, @Value("${hillsboro.upload.largest}") DataSize largest) {
        this.store = store;
        this.reach = reach;
        this.largest = largest.toBytes();
    }

    /**
     * Keeps a center folder, whole or not at all: as a zip, or in parts. These are named by the files, or by anything
     * without a dot while their file names are; one may be a zip.
     */
    @PostMapping(path = "/{id}", consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, ZIP, WINDOWS_ZIP})
    @Needs(Permission.CENTERS_EDIT)
    @Answers({200, 201})
    ResponseEntity<KeptCenter> storeCenter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest sent) throws IOException {
        return stored(who, id, ifMatch, sent);
    }

    /** Keeps a center folder, as the operation with POST does. */
    @PutMapping(path = "/{id}", consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, ZIP, WINDOWS_ZIP})
    @Needs(Permission.CENTERS_EDIT)
    @Answers({200, 201})
    ResponseEntity<KeptCenter> replaceCenter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest sent) throws IOException {
        return storeCenter(who, id, ifMatch, sent);
    }

    /** Loads the sample center, 200 agents who answer calls round the clock. */
    @PostMapping("/sample")
    @Needs(Permission.CENTERS_EDIT)
    @Answers({201, 404, 409})
    ResponseEntity<KeptCenter> storeSampleCenter(@AuthenticationPrincipal SignedIn who) {
        String id = WriteSample.NAMES.getFirst();
        reach.check(who, id);
        if (reach.isKept(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The sample center " + id + " is here already.");
        }
        try (var folder = new TemporaryFolder()) {
            return answer(store.store(id, WriteSample.write(id, folder.path().resolve(id)), 0, who.toString()));
        }
    }

    /** Puts one file into the folder of a center. */
    @PutMapping("/{id}/files/{name}")
    @Needs(Permission.CENTERS_EDIT)
    ResponseEntity<KeptCenter> putCenterFile(
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

    /** Takes one file out of the folder of a center. */
    @DeleteMapping("/{id}/files/{name}")
    @Needs(Permission.CENTERS_EDIT)
    @Answers(422)
    ResponseEntity<KeptCenter> removeCenterFile(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String id,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        reach.latest(who, id);
        return answer(store.removeFile(id, name, EntityTags.requiredNumber(ifMatch), who.toString()));
    }

    /** Files of a zip, or in parts. */
    static void unpack(HttpServletRequest sent, UnpackCenter unpack) throws IOException {
        if (sent instanceof MultipartHttpServletRequest inParts) {
            for (var part : inParts.getMultiFileMap().values().stream().flatMap(List::stream).toList()) {
                add(part, unpack);
            }
        } else {
            unpack.addZip(sent.getInputStream());
        }
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

    private ResponseEntity<KeptCenter> stored(SignedIn who, String id, @Nullable String ifMatch, HttpServletRequest sent)
            throws IOException {
        reach.check(who, id);
        long expected = ifMatch == null && !reach.isKept(id) ? 0 : EntityTags.requiredNumber(ifMatch);
        try (var folder = new TemporaryFolder()) {
            var unpack = new UnpackCenter(folder.path(), largest);
            unpack(sent, unpack);
            unpack.finish();
            return answer(store.store(id, folder.path(), expected, who.toString()));
        }
    }

    static ResponseEntity<KeptCenter> answer(KeptCenter kept) {
        var answer = kept.version() == 1 ? ResponseEntity.created(URI.create("/api/centers/" + kept.id())) : ResponseEntity.ok();
        return answer.eTag(EntityTags.of(kept.version())).body(kept);
    }
}
