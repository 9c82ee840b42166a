package initscope.experiment.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.data.DataSet;
import initscope.data.Glyphs;
import initscope.data.OwnFile;
import initscope.data.file.PathText;
import initscope.experiment.spec.Spec;
import initscope.random.Seed;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The very inputs of programs: files row for row, signs pixel by pixel, people figure by figure.
class ProgramInputTest {
    private static final int ROWS = 7;
    /// Of a mean or a deviation of a sample against that of another as large.
    private static final double BAND = 5 * Math.sqrt(2);

    @TempDir
    private Path folder;

    /// Every form in which a file may stand.
    static Stream<String> files() {
        return Stream.of("plain.csv", "named first.csv", "tabs and words.csv", "packed.csv.gz", "double.npy", "float32 big.npy",
                "int16 pictures.npy", "by columns.npy", "bool.npy", "uint32 packed.npy.gz", "train-images-idx3-ubyte", "floats.idx",
                "it's \"100 %\" a\\users\\한글.csv");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theNumPyProgramHasTheRowsOfTheFile(String name) throws Exception {
        hasTheRows(name, Framework.NUMPY);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("files")
    void theJavaProgramHasTheRowsOfTheFile(String name) throws Exception {
        hasTheRows(name, Framework.JAVA);
    }

    @Test
    void oneJavaProgramReadsAFile() throws Exception {
        hasTheRows("by columns.npy", Framework.JAVA);
    }

    @ParameterizedTest
    @EnumSource(Framework.class)
    void aFileThatIsNotThereIsNamedInASentence(Framework framework) throws Exception {
        String interpreter = Trial.interpreter(framework);
        write("plain.csv");
        String program = Program.of(spec("plain.csv", 5), framework);
        Files.delete(folder.resolve("plain.csv"));
        Trial.Printed printed = new Trial(folder).run(program, framework, interpreter);
        assertEquals(1, printed.exit());
        String said = printed.error().lines().filter(l -> l.contains("plain.csv")).reduce((_, last) -> last).orElse("");
        assertTrue(said.endsWith("plain.csv is not here: put the file where this path says, or change the path in the program."),
                printed.error());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMPY|glyphs(14)", "NUMPY|glyphs(28,hangul)", "NUMPY|people", "NUMPY|people(positive)",
        "NUMPY|people(code)", "NUMPY|people(onehot)"})
    void samplesAreDrawnByTheSameLaw(Framework framework, String input) throws Exception {
        drawsAlike(framework, input);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"JAVA|glyphs(14,hangul)", "JAVA|glyphs(28)", "JAVA|people", "JAVA|people(positive)",
        "JAVA|people(code)", "JAVA|people(onehot)", "JAVA|spirals", "PYTORCH|people", "PYTORCH|people(positive)",
        "PYTORCH|people(code)", "PYTORCH|people(onehot)", "PYTORCH|glyphs(14)", "PYTORCH|spirals"})
    void andInTheOtherLanguages(Framework framework, String input) throws Exception {
        drawsAlike(framework, input);
    }

    private void hasTheRows(String name, Framework framework) throws Exception {
        String interpreter = Trial.interpreter(framework);
        write(name);
        Spec spec = spec(name, 2 * ROWS);
        OwnFile file = (OwnFile) spec.input();
        List<double[]> meant = new ArrayList<>();
        for (int r = 0; r < 2 * ROWS; r++) {
            double[] row = new double[file.dimension()];
            for (int c = 0; c < row.length; c++) {
                row[c] = file.table().get(r % ROWS, c);
            }
            meant.add(row);
        }
        meant.sort(Comparator.comparing(Arrays::toString));
        List<double[]> read = inputs(spec, framework, interpreter);
        List<double[]> first = new ArrayList<>(read.subList(0, ROWS));
        read.sort(Comparator.comparing(Arrays::toString));
        assertEquals(meant.size(), read.size());
        for (int r = 0; r < meant.size(); r++) {
            assertArrayEquals(meant.get(r), read.get(r), name);
        }
        assertEquals(ROWS, first.stream().map(Arrays::toString).distinct().count(), "every row comes once before one comes again");
    }

    /// Means and standard deviations of every input, over as many samples of ours.
    private void drawsAlike(Framework framework, String input) throws Exception {
        String interpreter = Trial.interpreter(framework);
        int count = input.startsWith("glyphs") ? 1500 : 6000;
        Spec spec = Trial.spec("tanh xavier-normal width=4 depth=1 batch=" + count + " input=" + input);
        DataSet set = (DataSet) spec.input();
        Matrix ours = Matrix.zeros(Precision.FP64, count, set.dimension());
        for (int r = 0; r < count; r++) {
            set.sample(Seed.root(5), r, ours, r);
        }
        List<double[]> theirs = inputs(spec, framework, interpreter);
        assertEquals(count, theirs.size());
        for (int c = 0; c < set.dimension(); c++) {
            int column = c;
            Column a = Column.of(count, r -> ours.get(r, column));
            Column b = Column.of(count, r -> theirs.get(r)[column]);
            String where = input + ", input " + c + ": ";
            assertEquals(a.mean, b.mean, BAND * a.ofMean + 1e-6, where + "mean");
            assertEquals(a.variance, b.variance, BAND * Math.max(a.ofVariance, b.ofVariance) + 1e-6, where + "variance");
        }
        if (set instanceof Glyphs) {
            Column a = Column.of(count, r -> ink(ours, r));
            Column b = Column.of(count, r -> Arrays.stream(theirs.get(r)).sum());
            assertEquals(a.mean, b.mean, BAND * a.ofMean, input + ", ink of a sign");
            assertEquals(a.variance, b.variance, BAND * a.ofVariance, input + ", variance of the ink of a sign");
        }
    }

    private static double ink(Matrix x, int row) {
        double sum = 0;
        for (int c = 0; c < x.columns(); c++) {
            sum += x.get(row, c);
        }
        return sum;
    }

    /// @param ofMean the mean's standard error
    private record Column(double mean, double variance, double ofMean, double ofVariance) {
        private static Column of(int count, IntToDoubleFunction value) {
            double mean = 0;
            for (int r = 0; r < count; r++) {
                mean += value.applyAsDouble(r) / count;
            }
            double second = 0;
            double fourth = 0;
            for (int r = 0; r < count; r++) {
                double square = Math.pow(value.applyAsDouble(r) - mean, 2);
                second += square / count;
                fourth += square * square / count;
            }
            return new Column(mean, second, Math.sqrt(second / count), Math.sqrt(Math.max(0, fourth - second * second) / count));
        }
    }

    /// The batch as the program has it: it is made to print that and no more.
    private List<double[]> inputs(Spec spec, Framework framework, String interpreter) throws Exception {
        String program = Program.of(spec, framework);
        String cut = framework == Framework.JAVA ? "    List<Kept> way" : "\nx = x.";
        assertTrue(program.contains(cut), program);
        String dump = framework == Framework.JAVA ? "for (double[] row : x) {\nSystem.out.println(java.util.Arrays.toString(row));\n}\n"
                + "System.exit(0);\n" : "\nfor row in x.tolist():\n    print(row)\nraise SystemExit(0)\n";
        program = program.replace(cut, dump + cut).replaceAll("x = each\\(x, v -> \\(float\\) v\\);", "");
        Trial.Printed printed = new Trial(folder).run(program, framework, interpreter);
        assertEquals(0, printed.exit(), printed.error() + program);
        List<double[]> rows = new ArrayList<>();
        for (String line : printed.output().lines().toList()) {
            rows.add(Stream.of(line.replaceAll("[\\[\\] ]", "").split(",")).mapToDouble(Double::parseDouble).toArray());
        }
        return rows;
    }

    private Spec spec(String name, int batch) {
        return Trial.spec("tanh xavier-normal width=4 depth=1 batch=" + batch + " input=file("
                + PathText.encode(folder.resolve(name).toString()) + ")");
    }

    private void write(String name) throws IOException {
        byte[] bytes = switch (name) {
            case "plain.csv", "it's \"100 %\" a\\users\\한글.csv" -> csv(",", "", 3, "%d");
            case "packed.csv.gz" -> packed(csv(",", "a,b,\"c, the third\",kind\r\n", 3, "%d"));
            case "named first.csv" -> csv(";", "\uFEFFlabel;\"height; m\";weight;age\n", 0, "%d");
            case "tabs and words.csv" -> csv("\t", "a\tclass\tb\tc\n", 1, "\"the\t%d.\"");
            case "double.npy" -> npy("<f8", false, "(7, 5)", 35, 8);
            case "float32 big.npy" -> npy(">f4", false, "(7, 3)", 21, 4);
            case "int16 pictures.npy" -> npy("<i2", false, "(7, 2, 3)", 42, 2);
            case "by columns.npy" -> npy("<f8", true, "(7, 2, 3)", 42, 8);
            case "bool.npy" -> npy("|b1", false, "(7, 6)", 42, 1);
            case "uint32 packed.npy.gz" -> packed(npy("<u4", true, "(7, 4)", 28, 4));
            case "train-images-idx3-ubyte" -> idx(0x08, 42, 1, 7, 2, 3);
            default -> idx(0x0D, 28, 4, 7, 4);
        };
        Files.write(folder.resolve(name), bytes);
    }

    /// Seven rows of three inputs and a class, the class at its place.
    private static byte[] csv(String separator, String head, int label, String format) {
        StringBuilder text = new StringBuilder(head);
        for (int r = 0; r < ROWS; r++) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(r + 0.5), "\" -" + r + "e-1\"", "+" + r * r));
            cells.add(Math.min(label, 3), String.format(format, r % 3));
            text.append(String.join(separator, cells)).append(r % 2 == 0 ? "\r\n\r\n" : "\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] npy(String type, boolean byColumns, String shape, int count, int size) throws IOException {
        String head = "{'descr': '" + type + "', 'fortran_order': " + (byColumns ? "True" : "False") + ", 'shape': " + shape + ", }\n";
        ByteBuffer file = ByteBuffer.allocate(10 + head.length() + count * size).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0).putShort((short) head.length())
                .put(head.getBytes(StandardCharsets.US_ASCII));
        file.order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            switch (type.substring(1)) {
                case "f8" -> file.putDouble(i * 0.37 - 3);
                case "f4" -> file.putFloat(i * 0.25f - 3);
                case "i2" -> file.putShort((short) (i * 700 - 9000));
                case "u4" -> file.putInt(i * 170_000_000);
                default -> file.put((byte) (i / 6 >> i % 6 & 1));  // the number of the row in binary
            }
        }
        return file.array();
    }

    private static byte[] idx(int type, int count, int size, int... shape) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {0, 0, (byte) type, (byte) shape.length});
        for (int length : shape) {
            out.writeInt(length);
        }
        for (int i = 0; i < count; i++) {
            if (size == 1) {
                out.write(i * 6);
            } else {
                out.writeFloat(i / 8f - 1);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
