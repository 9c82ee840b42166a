package initscope.experiment.table;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// An NPZ file as NumPy reads it; where there is none, the test is left out.
final class NumPyReader {
    private static final String LOAD = """
            import sys
            try:
                import numpy as np
            except ImportError:
                sys.exit(77)
            z = np.load(sys.argv[1], allow_pickle=False)
            """;

    private NumPyReader() {
    }

    /// What a program prints that has the file's arrays in `z`.
    static String said(String program, Path file) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", "-c", LOAD + program, file.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "no python here");
            throw e;
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(python.waitFor(5, TimeUnit.MINUTES));
        assumeTrue(python.exitValue() != 77, "no NumPy here");
        return said.strip();
    }
}
