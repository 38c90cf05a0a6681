package org.hillsboro.keeping;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The shelf of kept centers and of the contents of their files, which are kept once for each digest. */
public interface Centers {

    /** The latest versions, by id. */
    List<KeptCenter> all();

    Optional<KeptCenter> latest(String id);

    Optional<KeptCenter> find(String id, long version);

    /** Puts other files in the place of those of a version that is kept. */
    void replaceFiles(KeptCenter center);

    /** All versions of the center, the latest first. */
    List<KeptCenter> versions(String id, int offset, int limit);

    /**
     * Adds a version.
     *
     * @return false where the latest version is not the one before it: someone else was faster
     */
    boolean add(KeptCenter next);

    /** Keeps the content, if it is not kept yet. @return its SHA-256, lower-case hex */
    String keep(Path file);

    /** Of all contents that are kept, in order. */
    List<String> digests();

    /** The content with this digest, read piece by piece. */
    InputStream open(String digest);

    /** Lets nobody keep a content until the transaction ends. */
    void lockContents();

    /**
     * Removes contents that no version and no plan refers to any more.
     *
     * @return how many
     */
    int removeUnused(Collection<String> digests);

    /** Writes the contents of the center's files into a folder, where {@code folder.ReadCenterFolder} reads them. */
    void writeInto(KeptCenter center, Path folder);
}
