package initscope.experiment.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// A program run as a student would run it, and its figures held against forty networks of InitScope's own.
final class Trial {
    private static final int NETWORKS = 40;
    /// Standard errors of a difference between one network and the mean of forty.
    private static final double BAND = 5 * Math.sqrt(1 + 1.0 / NETWORKS);
    /// The programs print five digits.
    private static final double PRINTED = 1e-4;
    /// Three in a thousand: a share as rare as this is that of a single unit, no normal variable; and the frameworks' own functions
    /// and their second rounding, of product and bias, make 0 of a few numbers that are nearly that.
    private static final double RARE = 30;
    /// What stands on the path does not change while tests run; to ask TensorFlow takes seconds.
    private static final Map<String, String> PYTHONS = new ConcurrentHashMap<>();

    private static final String HALVES = "import torch, torch.nn.functional as F; "
            + "x = torch.ones(2, 2, dtype=torch.%s, requires_grad=True); F.hardtanh(F.mish(x @ x)).sum().backward()";

    private final Path folder;

    /// @param folder to write programs to
    Trial(Path folder) {
        this.folder = folder;
    }

    static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }

    static String interpreter(Framework framework) {
        return interpreter(framework, "fp32");
    }

    /// What runs programs of this kind; the test is left out where there is none.
    ///
    /// @param spec of the program: older PyTorch computes too little in 16 bits without a graphics card
    static String interpreter(Framework framework, String spec) {
        String found = switch (framework) {
            case JAVA -> Path.of(System.getProperty("java.home"), "bin", "java").toString();
            case NUMPY -> python("import numpy");
            case PYTORCH -> python(spec.contains("bf16") ? String.format(HALVES, "bfloat16")
                    : spec.contains("fp16") ? String.format(HALVES, "float16") : "import torch");
            case KERAS -> python("import tensorflow, keras");
        };
        assumeTrue(!found.isEmpty(), framework.id() + " is not installed, or not for this: " + spec);
        return found;
    }

    /// The first Python on the path with which these words run; "" where there is none.
    static String python(String words) {
        return PYTHONS.computeIfAbsent(words, _ -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, "python3")).filter(Files::isExecutable).map(Path::toString)
                .filter(candidate -> runs(candidate, words)).findFirst().orElse(""));
    }

    private static boolean runs(String python, String words) {
        try {
            return new ProcessBuilder(python, "-c", words).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    void agrees(String text, Framework framework) throws Exception {
        String interpreter = interpreter(framework, text);
        Spec spec = spec(text);
        List<Snapshot> ours = networks(spec);
        List<double[]> all = run(spec, framework, interpreter);
        List<double[]> theirs = all.stream().filter(row -> row.length == 5).toList();
        List<double[]> gradients = all.stream().filter(row -> row.length == 2).toList();
        assertEquals(spec.depth(), theirs.size());
        assertEquals(spec.depth(), gradients.size());
        for (int layer = 1; layer <= spec.depth(); layer++) {
            double[] row = theirs.get(layer - 1);
            String where = text + ", layer " + layer + ": ";
            within(ours, layer, l -> l.activation().mean(), row[1], row[2], where + "mean");
            within(ours, layer, l -> l.activation().std(), row[2], row[2], where + "std");
            within(ours, layer, l -> l.shares().saturated(), row[3], RARE, where + "saturated");
            within(ours, layer, l -> l.shares().zero(), row[4], RARE, where + "zero");
            // Gradients differ from network to network by factors: their logarithms are held against one another.
            within(ours, layer, l -> size(Math.sqrt(l.gradient().preactivationSecondMoment())), size(gradients.get(layer - 1)[1]), 1,
                    where + "gradient");
        }
    }

    private static double size(double rms) {
        return Math.log(Math.max(rms, 1e-30));
    }

    private static void within(List<Snapshot> ours, int layer, ToDoubleFunction<LayerStatistics> what, double theirs,
            double size, String where) {
        double mean = ours.stream().mapToDouble(s -> what.applyAsDouble(s.layer(layer))).average().orElseThrow();
        if (!Double.isFinite(mean)) {
            // A share that is not defined is printed as 0.
            assertTrue(theirs == 0 || !Double.isFinite(theirs), () -> where + ", ours " + mean + ", theirs " + theirs);
            return;
        }
        double squares = ours.stream().mapToDouble(s -> Math.pow(what.applyAsDouble(s.layer(layer)) - mean, 2)).sum();
        double sd = Math.sqrt(squares / (NETWORKS - 1));
        assertEquals(mean, theirs, BAND * sd + PRINTED * (size + Math.abs(mean)) + 1e-12, () -> where + ", ours " + mean + " ± " + sd);
    }

    private static List<Snapshot> networks(Spec spec) throws InterruptedException {
        List<Snapshot> all = new ArrayList<>();
        Measures measures = Measures.moments().withGradients(true);
        try (Lab lab = new Lab(2, 1L << 30)) {
            for (int seed = 1; seed <= NETWORKS; seed++) {
                Parsed<Experiment> experiment = lab.prepare(spec.withSeed(1000 + seed), measures);
                all.add(((Parsed.Value<Experiment>) experiment).value().run(0, measures));
            }
        }
        return all;
    }

    /// The rows of the program's two tables.
    List<double[]> run(Spec spec, Framework framework, String interpreter) throws IOException, InterruptedException {
        Printed printed = run(Program.of(spec, framework), framework, interpreter);
        assertEquals(0, printed.exit(), () -> spec + "\n" + printed.error());
        List<double[]> rows = new ArrayList<>();
        for (String line : printed.output().lines().filter(l -> !l.startsWith("layer") && !l.isBlank()).toList()) {
            rows.add(Stream.of(line.trim().split("\\s+")).map(w -> w.toLowerCase(Locale.ROOT)).mapToDouble(w ->
                    w.equals("nan") ? Double.NaN : w.startsWith("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(w)).toArray());
        }
        return rows;
    }

    /// What a program said.
    record Printed(int exit, String output, String error) {
    }

    /// Runs a program in the folder.
    Printed run(String program, Framework framework, String interpreter) throws IOException, InterruptedException {
        Path file = folder.resolve("Program." + framework.extension());
        Files.writeString(file, program);
        Path output = folder.resolve("printed");
        Path error = folder.resolve("errors");
        Process process = new ProcessBuilder(interpreter, file.toString()).directory(folder.toFile())
                .redirectOutput(output.toFile()).redirectError(error.toFile()).start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), program);
        return new Printed(process.exitValue(), Files.readString(output), Files.readString(error));
    }
}
