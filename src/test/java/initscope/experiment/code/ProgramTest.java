package initscope.experiment.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
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
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs are run and their figures held against forty networks of InitScope's own.
class ProgramTest {
    private static final int NETWORKS = 40;
    /// Standard errors of a difference between one network and the mean of forty.
    private static final double BAND = 5 * Math.sqrt(1 + 1.0 / NETWORKS);
    /// The programs print five digits.
    private static final double PRINTED = 1e-4;

    @TempDir
    private Path folder;

    /// Together they name every activation, every initializer and every setting a program must say.
    static Stream<String> specs() {
        return Stream.of("tanh he-normal depth=18 width=60 batch=300 layer1=identity/* layer2=sigmoid/* layer3=hard-sigmoid/* "
                        + "layer5=hard-tanh/* layer6=relu/* layer7=leaky-relu(0.2)/* layer8=elu(0.7)/* layer9=selu/* "
                        + "layer10=celu(1.3)/* layer11=gelu/* layer12=gelu-tanh/* layer13=silu/* layer14=mish/* "
                        + "layer15=softplus/* layer16=softsign/* layer17=sin/* layer18=erf/*",
                "tanh normal(0.2) depth=20 width=60 batch=300 layer2=*/uniform(0.3) layer3=*/truncated-normal(0.2) "
                        + "layer4=*/lecun-normal layer5=*/lecun-uniform layer6=*/xavier-normal layer7=*/xavier-uniform(gain=1.6667) "
                        + "layer8=*/he-normal(mode=fan-out) layer9=*/he-uniform layer10=*/lecun-truncated "
                        + "layer11=*/xavier-truncated layer12=*/he-truncated layer13=*/orthogonal(1.2) "
                        + "layer14=*/sparse(0.5,std=0.2) layer15=*/pytorch-default layer16=*/lsuv layer17=*/sign(0.15) "
                        + "layer18=*/identity layer19=*/constant(0.02,noise=0.1) layer20=*/ones",
                "relu pytorch-default depth=3 width=40,50,60 inputs=30 batch=200",
                "relu zeros depth=2 width=20 batch=50 bias=constant(0.5)",
                "sigmoid normal(0.5) width=50 depth=4 batch=400 norm=batch residual=on dropout=0.25 bias=normal(0.3) "
                        + "input=standardized(uniform(2,5))",
                "tanh orthogonal width=50,80,30 inputs=40 batch=400 norm=layer input=minmax(bytes)",
                "leaky-relu(0.1) he-normal width=50 depth=3 batch=400 input=onehot seed=7",
                "tanh xavier-normal width=50 depth=3 batch=400 input=correlated(0.4) precision=fp64",
                // Wide, so that one network says a standard deviation to about one percent.
                "identity xavier-normal width=500 depth=4 batch=500 layer2=*/he-uniform layer3=*/lecun-truncated");
    }

    /// Every head, behind every block, and every figure of points.
    static Stream<String> heads() {
        return Stream.of("tanh xavier-normal width=40 depth=3 batch=300 head=mse norm=batch residual=on dropout=0.2 input=circles",
                "sigmoid normal(0.3) width=40 depth=3 batch=300 head=bce input=xor",
                "relu he-normal width=40 depth=3 batch=300 head=bce norm=layer residual=on input=spirals",
                "gelu he-normal width=40 depth=3 batch=300 head=softmax(10) bias=normal(0.2) input=moons",
                "softplus lecun-normal width=30,20,5 batch=300 head=softmax(5) dropout=0.5 input=standardized(moons)");
    }

    @ParameterizedTest
    @MethodSource({"specs", "heads"})
    void theNumPyProgramAgreesWithinChance(String text) throws Exception {
        agrees(text, Framework.NUMPY, python("numpy"));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource({"specs", "heads"})
    void thePyTorchProgramAgreesWithinChance(String text) throws Exception {
        agrees(text, Framework.PYTORCH, python("torch"));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource({"specs", "heads"})
    void theJavaProgramAgreesWithinChance(String text) throws Exception {
        agrees(text, Framework.JAVA, java());
    }

    /// The others take a compiler's start each.
    @Test
    void oneJavaProgramIsCompiledRunAndAgreesWithinChance() throws Exception {
        agrees(heads().findFirst().orElseThrow(), Framework.JAVA, java());
    }

    private static Optional<String> java() {
        return Optional.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /// Keras itself is seldom installed: what any Python can say is whether it is a program.
    @ParameterizedTest
    @MethodSource({"specs", "heads"})
    void theKerasProgramIsPython(String text) throws Exception {
        Optional<String> python = python("ast");
        assumeTrue(python.isPresent(), "no Python");
        Path file = folder.resolve("keras_program.py");
        Files.writeString(file, Program.of(spec(text), Framework.KERAS).orThrow());
        Path printed = folder.resolve("compiled");
        assertEquals(0, new ProcessBuilder(python.get(), "-m", "py_compile", file.toString()).redirectErrorStream(true)
                .redirectOutput(printed.toFile()).start().waitFor(), () -> text + "\n" + printed);
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void picturesAreNotDrawnByAFormula(Framework framework) {
        Parsed<String> program = Program.of(spec("tanh xavier-normal input=glyphs(14)"), framework);
        assertEquals(Problem.Code.NO_PROGRAM, ((Parsed.Failure<String>) program).problem().code());
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void theHeadOfAProgramSaysTheSpecAndItsSeed(Framework framework) {
        Spec spec = spec("tanh xavier-normal depth=10 width=500 seed=3");
        String program = Program.of(spec, framework).orThrow();
        assertEquals(spec, spec(program.lines().findFirst().orElseThrow().replaceFirst("^(#|//) ", "")));
        assertTrue(program.contains("(3)"), program);
    }

    private void agrees(String text, Framework framework, Optional<String> interpreter) throws Exception {
        assumeTrue(interpreter.isPresent(), framework.id() + " is not installed");
        Spec spec = spec(text);
        List<Snapshot> ours = networks(spec);
        List<double[]> all = run(spec, framework, interpreter.get());
        List<double[]> theirs = all.stream().filter(row -> row.length == 5).toList();
        List<double[]> gradients = all.stream().filter(row -> row.length == 2).toList();
        assertEquals(spec.depth(), theirs.size());
        assertEquals(spec.depth(), gradients.size());
        for (int layer = 1; layer <= spec.depth(); layer++) {
            double[] row = theirs.get(layer - 1);
            String where = text + ", layer " + layer + ": ";
            within(ours, layer, l -> l.activation().mean(), row[1], row[2], where + "mean");
            within(ours, layer, l -> l.activation().std(), row[2], row[2], where + "std");
            within(ours, layer, l -> l.shares().saturated(), row[3], 1, where + "saturated");
            within(ours, layer, l -> l.shares().zero(), row[4], 1, where + "zero");
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
        double squares = ours.stream().mapToDouble(s -> Math.pow(what.applyAsDouble(s.layer(layer)) - mean, 2)).sum();
        double sd = Math.sqrt(squares / (NETWORKS - 1));
        double expected = Double.isNaN(mean) ? 0 : mean;
        assertEquals(expected, theirs, BAND * sd + PRINTED * (size + Math.abs(expected)) + 1e-12,
                () -> where + ", ours " + expected + " ± " + sd);
    }

    private static List<Snapshot> networks(Spec spec) throws InterruptedException {
        List<Snapshot> all = new ArrayList<>();
        Measures measures = Measures.moments().withGradients(true);
        try (Lab lab = new Lab(2, 1L << 30)) {
            for (int seed = 1; seed <= NETWORKS; seed++) {
                Parsed<Experiment> experiment = lab.prepare(spec.withSeed(seed), measures);
                all.add(((Parsed.Value<Experiment>) experiment).value().run(0, measures));
            }
        }
        return all;
    }

    /// The rows of the program's two tables.
    private List<double[]> run(Spec spec, Framework framework, String interpreter) throws IOException, InterruptedException {
        Path file = folder.resolve("Program." + framework.extension());
        Files.writeString(file, Program.of(spec, framework).orThrow());
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(interpreter, file.toString()).redirectErrorStream(true)
                .redirectOutput(printed.toFile()).start();
        int exit = process.waitFor();
        String output = Files.readString(printed);
        assertEquals(0, exit, output);
        List<double[]> rows = new ArrayList<>();
        for (String line : output.lines().filter(l -> !l.startsWith("layer") && !l.isBlank()).toList()) {
            rows.add(Stream.of(line.trim().split("\\s+")).map(w -> w.toLowerCase(Locale.ROOT)).mapToDouble(w ->
                    w.equals("nan") ? Double.NaN : w.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(w)).toArray());
        }
        return rows;
    }

    /// A Python that can import the module, if there is one on the path.
    private static Optional<String> python(String module) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "python3")).filter(Files::isExecutable).map(Path::toString)
                .filter(candidate -> imports(candidate, module)).findFirst();
    }

    private static boolean imports(String python, String module) {
        try {
            return new ProcessBuilder(python, "-c", "import " + module).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static Spec spec(String text) {
        return ((Parsed.Value<Spec>) SpecReader.read(text)).value();
    }
}
