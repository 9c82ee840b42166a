package initscope.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The change from plain Java to vectors, each time in a JVM of its own. Those tagged "restart" compare times, so they are
/// run by hand, on a quiet machine: `mvn test -Dtest.tags=restart -Dtest.tags.left.out=slow`.
class TiersTest {
    /// Vectors are four to six times as fast; the compiler's bad days cost a factor of fifty.
    private static final double LEAST_RATIO = 1.3;

    @Test
    void withoutTheModulePlainJavaComputesAndNothingFails() throws IOException, InterruptedException {
        assertEquals(List.of("scalar", "scalar"), names(start(List.of())));
    }

    @Test
    void untilAskedEverythingIsPlainJava() {
        assertEquals("scalar", new Tiers().kernels(Precision.FP32).name());
        assertTrue(Tiers.vectors().kernels(Precision.FP64).name().startsWith("vector "));
    }

    @Tag("restart")
    @RepeatedTest(5)
    void theVectorTierComesUpInEveryStartAndIsFaster() throws IOException, InterruptedException {
        comesUp(List.of("--add-modules=jdk.incubator.vector"));
    }

    @Tag("restart")
    @Test
    void theNarrowerVectorsOfAvx2ComeUpToo() throws IOException, InterruptedException {
        comesUp(List.of("--add-modules=jdk.incubator.vector", "-XX:UseAVX=2"));
    }

    private static void comesUp(List<String> options) throws IOException, InterruptedException {
        List<String> said = start(options);
        for (String name : names(said)) {
            assertTrue(name.startsWith("vector "), () -> String.join("\n", said));
        }
        for (String line : said.subList(said.size() - 2, said.size())) {
            assertTrue(Double.parseDouble(line) > LEAST_RATIO, () -> String.join("\n", said));
        }
    }

    private static List<String> names(List<String> said) {
        return said.subList(said.size() - 4, said.size() - 2);
    }

    private static List<String> start(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Start.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    /// Prints the tier of each precision when all is decided, then how many times as fast it multiplies as plain Java.
    static final class Start {
        public static void main(String[] args) throws InterruptedException {
            boolean decided = Tiers.awaitWarmUp(300_000);
            if (!decided) {
                System.out.println("still undecided");
            }
            for (Precision precision : List.of(Precision.FP32, Precision.FP64)) {
                System.out.println(Kernels.of(precision).name());
            }
            for (Precision precision : List.of(Precision.FP32, Precision.FP64)) {
                System.out.println(nanos(new Tiers().kernels(precision)) / nanos(Kernels.of(precision)));
            }
        }

        private static double nanos(Kernels kernels) {
            Matrix a = Matrix.zeros(kernels.precision(), 120, 100);
            Matrix c = Matrix.zeros(kernels.precision(), 120, 100);
            Packed b = new Packed(kernels.precision(), 100, 100);
            long best = Long.MAX_VALUE;
            // long enough to be compiled anew after the other tier ran through the same code
            long end = System.nanoTime() + 2_000_000_000L;
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                kernels.product(a, 0, 120, b, null, c);
                best = Math.min(best, System.nanoTime() - start);
            }
            return best;
        }
    }
}
