package initscope.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a window keeps in case it ends by a crash, and what others left that did. Every window has a file of its own and a lock
/// beside it, which the system lets go of when its process ends, however it ends: a lock that can be had belongs to the dead.
/// Blocking; used from one thread beside the FX thread.
public final class Recovery implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final int MOST = 4;

    private final Path folder;
    private final Held own;

    private record Held(Path lock, FileChannel channel) {

        Path file() {
            String name = lock.getFileName().toString();
            return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()) + SessionFile.ENDING);
        }

        /// Lets go, and takes the lock file away.
        void release() throws IOException {
            Files.deleteIfExists(lock);
            channel.close();
        }
    }

    /// What a window left that ended by a crash. Nobody else is offered it until it is discarded or the program ends.
    public static final class Left {
        private final Held held;
        private final Instant time;
        private final Reading.Opened opened;

        private Left(Held held, Instant time, Reading.Opened opened) {
            this.held = held;
            this.time = time;
            this.opened = opened;
        }

        /// When it was kept.
        public Instant time() {
            return time;
        }

        public Reading.Opened opened() {
            return opened;
        }
    }

    private Recovery(Path folder, Held own) {
        this.folder = folder;
        this.own = own;
    }

    /// Begins for this window.
    ///
    /// @param state the program's folder; made where it is missing
    public static Recovery begin(Path state) throws IOException {
        Path folder = Files.createDirectories(state.resolve("recovery"));
        WholeFile.sweep(folder);
        for (int i = 1;; i++) {
            Path lock = folder.resolve(ProcessHandle.current().pid() + "-" + i + LOCK);
            Path file = new Held(lock, null).file();
            if (Files.exists(lock) || Files.exists(file)) {
                continue;
            }
            Held held = hold(lock, StandardOpenOption.CREATE_NEW);
            if (held != null) {
                return new Recovery(folder, held);
            }
        }
    }

    /// The lock if it can be had, else null.
    private static Held hold(Path lock, StandardOpenOption... options) throws IOException {
        List<StandardOpenOption> all = new ArrayList<>(List.of(options));
        all.add(StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(lock, all.toArray(StandardOpenOption[]::new));
        try {
            FileLock got = channel.tryLock();
            if (got != null) {
                return new Held(lock, channel);
            }
        } catch (OverlappingFileLockException ours) {
            // Another window of this process holds it.
        }
        channel.close();
        return null;
    }

    /// Keeps the session as it is now, in place of what was kept before.
    ///
    /// @throws IOException if it could not be written; then the one before is kept
    public void keep(Session session) throws IOException {
        WholeFile.write(own.file(), SessionWriter.write(session));
    }

    /// There is nothing to be lost any more.
    public void forget() throws IOException {
        Files.deleteIfExists(own.file());
    }

    /// What others left, latest first. A file that cannot be read stays where it is.
    public List<Left> left() throws IOException {
        List<Left> all = new ArrayList<>();
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, "*" + LOCK)) {
            for (Path lock : locks) {
                Held held = lock.equals(own.lock()) ? null : hold(lock);
                if (held == null) {
                    continue;
                }
                if (!Files.exists(held.file())) {
                    held.release();
                } else if (SessionFile.open(held.file(), MOST) instanceof Reading.Opened opened) {
                    all.add(new Left(held, Files.getLastModifiedTime(held.file()).toInstant(), opened));
                } else {
                    held.channel().close();
                }
            }
        }
        all.sort((a, b) -> b.time().compareTo(a.time()));
        return all;
    }

    /// Throws away what a window left.
    public void discard(Left left) throws IOException {
        Files.deleteIfExists(left.held.file());
        left.held.release();
    }

    /// Ends as it should: nothing is left.
    @Override
    public void close() throws IOException {
        forget();
        own.release();
    }
}
