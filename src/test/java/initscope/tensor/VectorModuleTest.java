package initscope.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;

class VectorModuleTest {
    private static final List<String> DOOR = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableVectorSupport",
            "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED");

    @Test
    void theModuleNamedAtStartIsThere() {
        assertTrue(WarmUp.bringInModule(), "these tests run with --add-modules=jdk.incubator.vector");
    }

    @Test
    void throughTheDoorItComesLateAndSilently() throws IOException, InterruptedException {
        assertEquals("true true 3.0", probe(DOOR));
    }

    @Test
    void withoutTheDoorItStaysAwayAndNothingFails() throws IOException, InterruptedException {
        assertEquals("false", probe(List.of()));
    }

    /// Everything a fresh JVM under these options says, standard error included.
    private static String probe(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    static final class Probe {
        public static void main(String[] args) {
            boolean there = WarmUp.bringInModule();
            System.out.println(there ? "true " + WarmUp.bringInModule() + " " + Addition.onePlusTwo() : "false");
        }
    }

    /// Apart, because naming a vector type in a class that must load without the module would fail it.
    private static final class Addition {
        static float onePlusTwo() {
            return FloatVector.broadcast(FloatVector.SPECIES_PREFERRED, 1)
                    .add(FloatVector.broadcast(FloatVector.SPECIES_PREFERRED, 2)).lane(0);
        }
    }
}
