package initscope.experiment.code.input;

import initscope.data.OwnFile;
import initscope.data.file.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody's own file read in plain Java, as [initscope.data.file.Opening] reads it, and its rows gone through in an order of
/// chance.
final class JavaFileText {
    private JavaFileText() {
    }

    static List<String> imports(OwnFile file) {
        List<String> imports = new ArrayList<>(List.of("java.io.IOException", "java.nio.file.Files", "java.nio.file.Path"));
        if (file.table().format().packed()) {
            imports.add("java.io.InputStream");
            imports.add("java.util.zip.GZIPInputStream");
        }
        imports.addAll(file.table().format() instanceof Format.Text ? List.of("java.nio.charset.StandardCharsets")
                : List.of("java.nio.ByteBuffer", "java.nio.ByteOrder"));
        return imports;
    }

    static String of(OwnFile file) {
        return """
                /// Every row comes once before one comes again.
                static double[][] rows(int count) throws IOException {
                    double[][] data = read();
                    double[][] x = new double[count][];
                    List<double[]> order = new ArrayList<>();
                    for (int r = 0; r < count; r++) {
                        if (order.isEmpty()) {
                            Collections.addAll(order, data);
                            Collections.shuffle(order, random);
                        }
                        x[r] = order.removeLast().clone();
                    }
                    return x;
                }

                static double[][] read() throws IOException {
                    Path path = Path.of(PATH);
                    if (!Files.isRegularFile(path)) {
                        System.err.println(path + " is not here: put the file where this path says, or change the path in the program.");
                        System.exit(1);
                    }
                BYTES
                BODY    return data;
                }
                """.replace("PATH", Literal.text(file.path()))
                .replace("BYTES", file.table().format().packed() ? """
                            byte[] bytes;
                            try (InputStream packed = new GZIPInputStream(Files.newInputStream(path))) {
                                bytes = packed.readAllBytes();
                            }
                        """.stripTrailing() : "    byte[] bytes = Files.readAllBytes(path);")
                .replace("BODY", switch (file.table().format()) {
                    case Format.Text text -> csv(text);
                    case Format.Block block -> block(block);
                });
    }

    private static String csv(Format.Text text) {
        String separator = text.separator() == '\t' ? "\\t" : String.valueOf(text.separator());
        return """
                    List<String> lines = new String(bytes, StandardCharsets.UTF_8).replace("\\uFEFF", "").lines()
                            .filter(line -> !line.isBlank())SKIP.toList();
                    double[][] data = new double[lines.size()][INPUTS];
                    for (int r = 0; r < data.length; r++) {
                        // Where the line is cut no quotation is open.
                        String[] cells = lines.get(r).split("SIGN(?=([^\\"]*\\"[^\\"]*\\")*[^\\"]*$)", -1);
                        for (int c = 0; c < INPUTS; c++) {
                            data[r][c] = Double.parseDouble(cells[PLACE].replace("\\"", "").strip());LABEL
                        }
                    }
                """.replace("SKIP", text.header() ? ".skip(1)" : "").replace("INPUTS", String.valueOf(text.columns() - 1))
                .replace("SIGN", separator).replace("LABEL", "  // without the column of the class")
                .replace("PLACE", text.label() == text.columns() - 1 ? "c" : text.label() == 0 ? "c + 1"
                        : "c < " + text.label() + " ? c : c + 1");
    }

    private static String block(Format.Block block) {
        String get = switch (block.kind()) {
            case 'f' -> block.size() == 4 ? "file.getFloat()" : "file.getDouble()";
            case 'u' -> block.size() == 1 ? "file.get() & 0xff" : block.size() == 2 ? "file.getShort() & 0xffff"
                    : "file.getInt() & 0xffffffffL";
            default -> block.size() == 1 ? "file.get()" : block.size() == 2 ? "file.getShort()" : block.size() == 4 ? "file.getInt()"
                    : "file.getLong()";
        };
        long rows = block.shape().getFirst();
        long columns = block.shape().stream().skip(1).reduce(1L, Math::multiplyExact);
        String begin = block.numpy() ? """
                    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                    file.position(file.get(6) == 1 ? 10 + file.getShort(8) : 12 + file.getInt(8));  // behind the header
                """ + (block.bigEndian() && block.size() > 1 ? "    file.order(ByteOrder.BIG_ENDIAN);\n" : "")
                : "    ByteBuffer file = ByteBuffer.wrap(bytes);\n    file.position(4 + 4 * file.get(3));  // behind the header\n";
        begin += "    double[][] data = new double[" + rows + "][" + columns + "];\n";
        if (!block.numpy()) {
            begin = begin.replace("ByteBuffer.wrap(bytes)", "ByteBuffer.wrap(bytes).order(ByteOrder.BIG_ENDIAN)");
        }
        return begin + (block.byColumns() ? """
                    int[] shape = {SHAPE};  // stored with the first index running fastest
                    for (int i = 0; i < ROWS * COLUMNS; i++) {
                        int column = 0;
                        int left = i / ROWS;
                        for (int d = 1; d < shape.length; d++) {
                            column = column * shape[d] + left % shape[d];
                            left /= shape[d];
                        }
                        data[i % ROWS][column] = GET;
                    }
                """ : """
                    for (double[] row : data) {
                        for (int c = 0; c < row.length; c++) {
                            row[c] = GET;
                        }
                    }
                """).replace("SHAPE", block.shape().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .replace("ROWS", String.valueOf(rows)).replace("COLUMNS", String.valueOf(columns)).replace("GET", get);
    }
}
