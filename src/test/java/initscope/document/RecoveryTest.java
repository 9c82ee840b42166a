package initscope.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.document.Session.Panel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    private Path state;

    private static Session session(int seed) {
        return Session.of(List.of(Panel.of("relu zeros seed=" + seed)));
    }

    private void crashed(String name, int seed) throws IOException {
        Path folder = Files.createDirectories(state.resolve("recovery"));
        Files.writeString(folder.resolve(name + ".lock"), "");
        SessionFile.save(folder.resolve(name + ".initscope"), session(seed));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(state.resolve("recovery"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatTheDeadLeftIsFoundOnceAndWhatTheLivingKeepIsNot() throws IOException {
        crashed("1-1", 7);
        try (Recovery one = Recovery.begin(state); Recovery two = Recovery.begin(state)) {
            one.keep(session(1));
            two.keep(session(2));
            List<Recovery.Left> left = one.left();
            assertEquals(List.of(session(7)), left.stream().map(l -> l.opened().session()).toList());
            assertTrue(two.left().isEmpty(), "another window is not offered the same");
            one.discard(left.getFirst());
            assertTrue(one.left().isEmpty());
        }
        assertEquals(List.of(), names(), "a window that ends as it should leaves nothing");
    }

    @Test
    void aSpoiledFileIsNeitherOfferedNorLost() throws IOException {
        crashed("1-1", 7);
        Path spoiled = state.resolve("recovery").resolve("1-1.initscope");
        Files.writeString(spoiled, "{");
        try (Recovery one = Recovery.begin(state)) {
            assertTrue(one.left().isEmpty());
        }
        assertTrue(Files.exists(spoiled));
    }

    @Test
    void aLockWithoutAFileIsTakenAway() throws IOException {
        crashed("1-1", 7);
        Files.delete(state.resolve("recovery").resolve("1-1.initscope"));
        try (Recovery one = Recovery.begin(state)) {
            assertTrue(one.left().isEmpty());
            one.keep(session(1));
            one.forget();
            assertEquals(1, names().size(), "only our own lock");
        }
        assertFalse(Files.exists(state.resolve("recovery").resolve("1-1.lock")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everySystemHasItsPlace() {
        Path home = Path.of("/home/kim");
        assertEquals(Path.of("/home/kim/.local/state/initscope"), StateFolder.of("Linux", Map.of(), home));
        assertEquals(Path.of("/state/initscope"), StateFolder.of("Linux", Map.of("XDG_STATE_HOME", "/state"), home));
        assertEquals(Path.of("/home/kim/.local/state/initscope"),
                StateFolder.of("Linux", Map.of("XDG_STATE_HOME", "not/absolute"), home));
        assertEquals(Path.of("/home/kim/Library/Application Support/InitScope"), StateFolder.of("Mac OS X", Map.of(), home));
        assertEquals(Path.of("/home/kim/AppData/Local/InitScope"), StateFolder.of("Windows 11", Map.of(), home));
    }
}
