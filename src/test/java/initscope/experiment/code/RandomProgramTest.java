package initscope.experiment.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.experiment.RandomSpecs;
import initscope.experiment.spec.Spec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs of specs nobody thought of, the same ones every time: laws, activations, inputs, blocks and heads thrown together.
@Tag("slow")
class RandomProgramTest {
    private static final List<String> ACTIVATIONS = List.of("identity", "sigmoid", "hard-sigmoid", "tanh", "hard-tanh", "relu",
            "leaky-relu(0.2)", "elu", "selu", "celu(0.5)", "gelu", "gelu-tanh", "silu", "mish", "softplus", "softsign", "sin", "erf");
    private static final List<String> LAWS = List.of("normal(0.15)", "uniform(0.2)", "truncated-normal(0.2)", "lecun-normal",
            "lecun-uniform", "xavier-normal", "xavier-uniform(gain=1.3)", "he-normal", "he-uniform(mode=fan-out)", "lecun-truncated",
            "xavier-truncated", "he-truncated", "orthogonal(1.1)", "sparse(0.6,std=0.2)", "pytorch-default", "lsuv", "sign(0.12)");
    private static final List<String> INPUTS = List.of("normal(0.5,2)", "uniform(-1,3)", "bytes", "onehot", "correlated(0.3)", "circles",
            "xor(0.1)", "spirals", "moons", "glyphs(14)", "people", "people(positive)", "people(code)", "people(onehot)");
    private static final List<String> HEADS = List.of("probe", "mse", "bce", "softmax(7)", "softmax(40)");

    @TempDir
    private Path folder;

    static Stream<String> forNumPy() {
        return specs(11, 60);
    }

    static Stream<String> forTheOthers() {
        return specs(12, 25);
    }

    @ParameterizedTest
    @MethodSource("forNumPy")
    void theNumPyProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.NUMPY);
    }

    @ParameterizedTest
    @MethodSource("forTheOthers")
    void thePyTorchProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.PYTORCH);
    }

    @ParameterizedTest
    @MethodSource("forTheOthers")
    void theJavaProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.JAVA);
    }

    @ParameterizedTest
    @MethodSource("forTheOthers")
    void theKerasProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.KERAS);
    }

    /// Specs from everywhere a spec can be make programs, whatever their figures are.
    @ParameterizedTest
    @MethodSource("anywhere")
    void theProgramOfAnySpecIsPython(List<String> programs) throws Exception {
        Trial trial = new Trial(folder);
        StringBuilder all = new StringBuilder("import ast\n");
        for (String program : programs) {
            all.append("ast.parse(").append(quoted(program)).append(")\n");
        }
        Trial.Printed printed = trial.run(all.toString(), Framework.NUMPY, Trial.interpreter(Framework.NUMPY));
        assertEquals(0, printed.exit(), printed.error());
    }

    @Test
    void theProgramOfAnySpecIsJava() throws IOException {
        RandomSpecs random = new RandomSpecs(6);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        for (int i = 0; i < 60; i++) {
            String program = Program.of(random.next(), Framework.JAVA);
            Path file = folder.resolve("Program.java");
            Files.writeString(file, program);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            assertEquals(0, compiler.run(null, said, said, "-proc:none", "-Xlint:all,-lossy-conversions", "-Werror", "-d", folder.toString(),
                    file.toString()), () -> said + "\n" + program);
        }
    }

    static Stream<List<String>> anywhere() {
        RandomSpecs random = new RandomSpecs(5);
        List<String> programs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Spec spec = random.next();
            for (Framework framework : List.of(Framework.NUMPY, Framework.PYTORCH, Framework.KERAS)) {
                programs.add(Program.of(spec, framework));
            }
        }
        return Stream.of(programs);
    }

    private static String quoted(String program) {
        return "\"" + program.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static Stream<String> specs(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int depth = random.nextInt(1, 6);
            StringBuilder text = new StringBuilder(one(ACTIVATIONS, random) + " " + one(LAWS, random));
            if (random.nextBoolean()) {
                text.append(" depth=").append(depth).append(" width=").append(random.nextInt(30, 61));
            } else {
                List<String> widths = new ArrayList<>();
                for (int layer = 0; layer < depth; layer++) {
                    widths.add(String.valueOf(random.nextInt(20, 61)));
                }
                text.append(" width=").append(String.join(",", widths));
            }
            String input = one(INPUTS, random);
            text.append(" batch=").append(random.nextInt(100, 301)).append(" seed=").append(random.nextInt(1000));
            text.append(" head=").append(one(HEADS, random));
            int treatment = random.nextInt(4);
            // Bytes and people as they are drive every unit into its ends; they are brought to size first.
            boolean large = input.equals("bytes") || input.equals("people") || input.equals("people(code)");
            text.append(" input=").append(treatment == 0 || large ? "standardized(" + input + ")" : treatment == 1 ? "minmax(" + input + ")"
                    : input);
            text.append(one(List.of("", "", " bias=0.1", " bias=normal(0.3)"), random));
            text.append(one(List.of("", "", " norm=batch", " norm=layer"), random));
            text.append(random.nextBoolean() ? " residual=on" : "");
            text.append(one(List.of("", "", " dropout=0.3"), random));
            text.append(one(List.of("", "", " precision=fp64", " precision=bf16"), random));
            if (depth > 1 && random.nextBoolean()) {
                text.append(" layer").append(depth).append('=').append(one(ACTIVATIONS, random)).append('/').append(one(LAWS, random));
            }
            all.add(text.toString());
        }
        return all.stream();
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
