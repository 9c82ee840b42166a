package initscope.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "something new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNewFileStandsAloneInItsFolder() throws IOException {
        Path file = folder.resolve("a.initscope");
        WholeFile.write(file, OLD);
        WholeFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("a.initscope"), names());
    }

    @Test
    void aSaveThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a.initscope");
        WholeFile.write(file, OLD);
        AtomicInteger tries = new AtomicInteger();
        assertThrows(IOException.class, () -> WholeFile.write(file, NEW, (_, _) -> {
            tries.incrementAndGet();
            throw new IOException("the disk is gone");
        }));
        assertEquals(1, tries.get());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("a.initscope"), names());
    }

    @Test
    void aFileAnotherProgramHoldsIsTriedAgain() throws IOException {
        Path file = folder.resolve("a.initscope");
        WholeFile.write(file, OLD);
        AtomicInteger tries = new AtomicInteger();
        WholeFile.write(file, NEW, (from, to) -> {
            if (tries.incrementAndGet() < 3) {
                throw new FileSystemException(to.toString(), null, "used by another process");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
        assertEquals(3, tries.get());
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadTheFileStaysAsItWasAndALinkStaysALink() throws IOException {
        Path file = folder.resolve("a.initscope");
        Files.write(file, OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.initscope"), file);
        WholeFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        Path file = folder.resolve("a.initscope");
        Files.write(file, OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(file), "the superuser may write everything");
        assertThrows(AccessDeniedException.class, () -> WholeFile.write(file, NEW));
        assertArrayEquals(OLD, Files.readAllBytes(file));
    }

    @Test
    void whatADeadProcessLeftIsRemovedAndNothingElse() throws IOException {
        long own = ProcessHandle.current().pid();
        long dead = 4_000_000_000L;
        Path living = folder.resolve(".a.initscope." + own + "-1.initscope-part");
        Path old = folder.resolve(".b.initscope." + own + "-2.initscope-part");
        List<Path> others = List.of(folder.resolve("a.initscope"), folder.resolve(".mine.initscope-part"),
                folder.resolve("a." + dead + "-1.initscope-part"));
        for (Path other : others) {
            Files.write(other, OLD);
        }
        Files.write(living, OLD);
        Files.write(old, OLD);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Files.write(folder.resolve(".a.initscope." + dead + "-1.initscope-part"), OLD);
        Files.write(folder.resolve(".나의 수업.initscope." + dead + "-17.initscope-part"), OLD);
        WholeFile.sweep(folder);
        assertEquals(Stream.concat(Stream.of(living), others.stream()).map(file -> file.getFileName().toString()).sorted()
                .toList(), names());
        WholeFile.sweep(folder.resolve("none"));
    }
}
