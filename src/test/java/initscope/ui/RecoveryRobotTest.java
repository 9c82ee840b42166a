package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.document.Reading;
import initscope.document.Session;
import initscope.document.Session.Panel;
import initscope.document.SessionFile;
import initscope.ui.files.Home;
import initscope.ui.files.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/// A window that starts after another crashed.
class RecoveryRobotTest extends WindowBench {
    @TempDir
    private static Path state;

    @Start
    void start(Stage first) throws IOException {
        Path folder = Files.createDirectories(state.resolve("recovery"));
        Session left = new Session(List.of(Panel.of("tanh xavier-normal depth=3")), Map.of("file", "/somewhere/mine.initscope"),
                Map.of(), "from before the crash", Map.of(), Map.of(), Map.of());
        // A lock nobody holds is what a crash leaves.
        Files.writeString(folder.resolve("dead-1.lock"), "");
        assertTrue(SessionFile.save(folder.resolve("dead-1" + SessionFile.ENDING), left).isEmpty());
        open(new Home(state, Recent.fresh()));
    }

    private static List<String> kept() {
        try (Stream<Path> files = Files.list(state.resolve("recovery"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SessionFile.ENDING)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void push(String button) {
        until(button, () -> robot.lookup(button).tryQuery().isPresent());
        fx(() -> robot.lookup(button).queryButton().fire());
    }

    @Test
    void whatACrashLeftIsOfferedWithALookAndRestored() {
        until("the offer", () -> robot.lookup("#left-question").tryQuery().isPresent());
        assertEquals(4, fx(() -> bench.panels().size()), "nothing is restored unasked");
        assertTrue(fx(() -> robot.lookup("Panel 1: tanh xavier-normal depth=3").tryQuery().isPresent()), "the panels are listed");
        push("#left-restore");
        until("restored", () -> bench.panels().size() == 1);
        assertEquals("from before the crash", fx(() -> bench.outlook().notes().get()));
        assertEquals("● mine.initscope – InitScope", fx(stage::getTitle));
        until("it is this window's now", () -> kept().size() == 1 && !kept().contains("dead-1" + SessionFile.ENDING));
        fx(() -> stage.close());
        until("nothing is left", () -> kept().isEmpty());
    }

    @Test
    void whatACrashLeftIsDiscardedAndWorkIsKeptSoonAfterAChange() {
        push("#left-discard");
        until("discarded", () -> kept().isEmpty());
        fx(() -> {
            bench.focusedProperty().set(panel(0));
            bench.paste("relu zeros seed=77");
        });
        long changed = System.nanoTime();
        until("kept", () -> !kept().isEmpty());
        double seconds = (System.nanoTime() - changed) / 1e9;
        Path file = state.resolve("recovery").resolve(kept().getFirst());
        Reading.Opened opened = (Reading.Opened) SessionFile.open(file, 4);
        assertEquals("relu zeros seed=77", opened.shown().getFirst().spec().toString());
        System.getLogger("initscope.test").log(System.Logger.Level.INFO, "kept after {0} s", seconds);
    }
}
