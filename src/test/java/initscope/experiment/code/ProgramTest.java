package initscope.experiment.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import initscope.experiment.spec.Spec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs are run and their figures held against forty networks of InitScope's own.
class ProgramTest {
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

    /// People, signs and the three precisions beside single.
    static Stream<String> inputs() {
        return Stream.of("tanh xavier-normal width=40 depth=3 batch=300 input=people",
                "relu he-normal width=40 depth=3 batch=300 input=people(positive) head=bce",
                "tanh normal(0.1) width=40 depth=3 batch=300 input=people(code)",
                "tanh xavier-normal width=40 depth=3 batch=300 input=standardized(people(onehot))",
                "relu he-normal width=40 depth=3 batch=200 input=glyphs(14)",
                "tanh xavier-normal width=40 depth=3 batch=200 input=standardized(glyphs(14,hangul)) head=softmax(14)",
                "relu normal(0.02) width=60 depth=6 batch=300 precision=bf16 norm=layer residual=on bias=0.1",
                "identity normal(3) width=100 depth=5 batch=100 precision=fp16",
                "tanh orthogonal width=40 depth=3 batch=300 precision=bf16 head=softmax(10) bias=normal(0.2) layer2=*/lsuv",
                "relu normal(0.002) width=60 depth=5 batch=300 precision=fp16",
                "tanh lsuv width=40 depth=3 batch=300 precision=fp16 norm=batch residual=on dropout=0.25 bias=0.1 head=mse",
                "sigmoid xavier-uniform width=40 depth=3 batch=300 dropout=1 residual=on seed=-7",
                "sigmoid normal(3) width=40 depth=2 batch=300 head=bce seed=5000000000");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void theNumPyProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.NUMPY);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource({"specs", "inputs"})
    void theNumPyProgramOfEverythingElseAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.NUMPY);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource({"specs", "heads", "inputs"})
    void thePyTorchProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.PYTORCH);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource({"specs", "heads", "inputs"})
    void theJavaProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.JAVA);
    }

    /// Where Keras and TensorFlow are installed.
    @Tag("slow")
    @ParameterizedTest
    @MethodSource({"specs", "heads", "inputs"})
    void theKerasProgramAgreesWithinChance(String text) throws Exception {
        new Trial(folder).agrees(text, Framework.KERAS);
    }

    /// The others take a compiler's start each.
    @Test
    void oneJavaProgramIsCompiledRunAndAgreesWithinChance() throws Exception {
        new Trial(folder).agrees(heads().findFirst().orElseThrow(), Framework.JAVA);
    }

    /// Keras itself is seldom installed: what any Python can say is whether it is a program.
    @ParameterizedTest
    @MethodSource({"specs", "heads", "inputs"})
    void theKerasProgramIsPython(String text) throws Exception {
        String python = Trial.python("import ast");
        assumeTrue(!python.isEmpty(), "no Python");
        Path file = folder.resolve("keras_program.py");
        Files.writeString(file, Program.of(Trial.spec(text), Framework.KERAS));
        Path printed = folder.resolve("compiled");
        assertEquals(0, new ProcessBuilder(python, "-m", "py_compile", file.toString()).redirectErrorStream(true)
                .redirectOutput(printed.toFile()).start().waitFor(), () -> text + "\n" + printed);
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void theHeadOfAProgramSaysTheSpecAndItsSeed(Framework framework) {
        Spec spec = Trial.spec("tanh xavier-normal depth=10 width=500 seed=3");
        String program = Program.of(spec, framework);
        assertEquals(spec, Trial.spec(program.lines().findFirst().orElseThrow().replaceFirst("^(#|//) ", "")));
        assertTrue(program.contains("(3)"), program);
    }
}
