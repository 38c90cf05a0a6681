package org.hillsboro.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;

/** That one process serves from a folder. It ends with the process, however that ends. */
final class FolderClaim implements AutoCloseable {

    private final FileChannel channel;

    private FolderClaim(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws BadInput if another one has it */
    static FolderClaim of(Path folder) throws IOException {
        var claim = tryToTake(folder);
        if (claim == null) {
            throw new BadInput(List.of(new Problem(folder.toString(), 0, "", "", "Another Hillsboro serves from this folder.",
                    "end that one, name another folder with --data, or let several share a PostgreSQL with --database-url.")));
        }
        return claim;
    }

    static boolean isTaken(Path folder) throws IOException {
        var claim = tryToTake(folder);
        if (claim == null) {
            return true;
        }
        claim.close();
        return false;
    }

    private static @Nullable FolderClaim tryToTake(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("serving"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
        }
        return lock == null ? null : new FolderClaim(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
