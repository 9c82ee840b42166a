package initscope.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files that are old or new, whatever happens while they are written: the bytes go into a temporary file beside, are forced
/// to the disk, and the file is moved over the old one in one step. A save that fails leaves the old file.
public final class WholeFile {
    /// How long a file another program holds is tried for.
    private static final int TRIES = 8;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.(\\d+)-\\d+\\.initscope-part");
    private static final Duration ABANDONED = Duration.ofDays(1);

    /// The last step; replaced in tests by one that fails.
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private WholeFile() {
    }

    /// Writes a file, which may be there already. Blocking.
    ///
    /// @throws IOException if it could not be written; then it is as it was
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, WholeFile::move);
    }

    static void write(Path file, byte[] bytes, Move move) throws IOException {
        // What a link points at is replaced, not the link.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path temporary = temporary(target);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                likeBefore(target, temporary);
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            persistently(temporary, target, move);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
    }

    private static Path temporary(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().threadId() + ".initscope-part");
    }

    /// Who may read and write the file stays as it was.
    private static void likeBefore(Path target, Path temporary) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (before == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes attributes = before.readAttributes();
        PosixFileAttributeView after = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (!after.readAttributes().group().equals(attributes.group())) {
            try {
                after.setGroup(attributes.group());
            } catch (IOException notOurs) {
                // Only a member of a group may give a file to it; then it stays the writer's.
            }
        }
        after.setPermissions(attributes.permissions());
    }

    private static void persistently(Path from, Path to, Move move) throws IOException {
        for (int i = 1;; i++) {
            try {
                move.move(from, to);
                return;
            } catch (FileSystemException held) {
                if (i == TRIES || Files.isDirectory(to)) {
                    throw held;
                }
            }
            try {
                Thread.sleep(FIRST_PAUSE_MILLIS << i);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("given up", e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Has the folder remember the move too, where folders can be forced (not on Windows).
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // The file itself is on the disk; which name it has after a loss of power is up to the file system.
        }
    }

    /// Removes the temporary files processes left behind that are no more. Says nothing: a folder that cannot be read has none.
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.initscope-part")) {
            for (Path file : files) {
                Matcher name = TEMPORARY.matcher(file.getFileName().toString());
                if (name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isAbandoned(file, name.group(1))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            // Nothing of ours can be removed there.
        }
    }

    /// Its process is gone, or its number has long been given to another.
    private static boolean isAbandoned(Path file, String process) throws IOException {
        long number = process.length() > 18 ? -1 : Long.parseLong(process);
        return ProcessHandle.of(number).isEmpty()
                || Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(ABANDONED));
    }
}
