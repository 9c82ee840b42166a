package initscope.reference;

import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An array of one or two dimensions as somebody else stored it.
///
/// @param data in row-major order, widened to double
public record NumpyArray(int[] shape, double[] data) {
    private static final Pattern TYPE = Pattern.compile("'descr': *'([^']+)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order': *(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape': *\\(([^)]*)\\)");

    /// Reads the `.npy` format, versions 1 to 3.
    static NumpyArray read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (in.get() != (byte) 0x93 || in.get() != 'N') {
            throw new IllegalArgumentException("not an npy file");
        }
        int version = in.get(6);
        in.position(8);
        byte[] header = new byte[version == 1 ? in.getShort() & 0xFFFF : in.getInt()];
        in.get(header);
        String text = new String(header, StandardCharsets.US_ASCII);
        int[] shape = Arrays.stream(find(SHAPE, text).split(",")).map(String::strip).filter(s -> !s.isEmpty())
                .mapToInt(Integer::parseInt).toArray();
        double[] stored = numbers(in.slice(), find(TYPE, text));
        return new NumpyArray(shape, find(ORDER, text).equals("True") && shape.length == 2
                ? transpose(stored, shape[1], shape[0]) : stored);
    }

    static double[] numbers(ByteBuffer raw, String type) {
        raw.order(ByteOrder.LITTLE_ENDIAN);
        return switch (type) {
            case "<f8" -> {
                double[] values = new double[raw.remaining() / Double.BYTES];
                raw.asDoubleBuffer().get(values);
                yield values;
            }
            case "<f4" -> {
                double[] values = new double[raw.remaining() / Float.BYTES];
                for (int i = 0; i < values.length; i++) {
                    values[i] = raw.getFloat(i * Float.BYTES);
                }
                yield values;
            }
            default -> throw new IllegalArgumentException("numbers of type " + type);
        };
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static double[] transpose(double[] values, int rows, int columns) {
        double[] turned = new double[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = values[r * columns + c];
            }
        }
        return turned;
    }

    private int rows() {
        return shape.length == 1 ? 1 : shape[0];
    }

    private int columns() {
        return shape[shape.length - 1];
    }

    public double get(int row, int column) {
        return data[row * columns() + column];
    }

    /// The array in double precision; one dimension becomes one row.
    public Matrix matrix() {
        Matrix m = Matrix.zeros(Precision.FP64, rows(), columns());
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                m.set(r, c, get(r, c));
            }
        }
        return m;
    }

    public NumpyArray transposed() {
        return new NumpyArray(new int[] {columns(), rows()}, transpose(data, rows(), columns()));
    }

    public double largest() {
        return Arrays.stream(data).map(Math::abs).max().orElse(0);
    }
}
