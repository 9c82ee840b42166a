package initscope.training.pretraining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/// Numbers of the reference as matrices. There weights are `[V, H]`: here, as a layer has them, `[H, V]`.
public final class Given {

    private Given() {
    }

    public static Matrix matrix(JsonElement json) {
        List<JsonElement> rows = json.getAsJsonArray().asList();
        if (!rows.getFirst().isJsonArray()) {
            JsonArray outer = new JsonArray();
            outer.add(json);
            return matrix(outer);
        }
        Matrix m = Matrix.zeros(Precision.FP64, rows.size(), rows.getFirst().getAsJsonArray().size());
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                m.set(r, c, rows.get(r).getAsJsonArray().get(c).getAsDouble());
            }
        }
        return m;
    }

    public static Matrix turned(Matrix m) {
        Matrix out = Matrix.zeros(m.precision(), m.columns(), m.rows());
        for (int r = 0; r < m.rows(); r++) {
            for (int c = 0; c < m.columns(); c++) {
                out.set(c, r, m.get(r, c));
            }
        }
        return out;
    }

    /// By place, row by row.
    public static LongToDoubleFunction places(Matrix m) {
        return place -> m.get((int) (place / m.columns()), (int) (place % m.columns()));
    }

    /// Writes the elements of one to the leading rows of the other.
    public static void put(Matrix from, Matrix to) {
        for (int r = 0; r < from.rows(); r++) {
            for (int c = 0; c < from.columns(); c++) {
                to.set(r, c, from.get(r, c));
            }
        }
    }

    /// Compares all elements of the expected matrix, each multiplied by `scale`.
    public static void same(Matrix expected, double scale, Matrix found, double tolerance) {
        for (int r = 0; r < expected.rows(); r++) {
            for (int c = 0; c < expected.columns(); c++) {
                int row = r;
                int column = c;
                assertEquals(expected.get(r, c) * scale, found.get(r, c), tolerance, () -> "at " + row + ", " + column);
            }
        }
    }

    public static void same(JsonElement expected, double scale, double[] found, double tolerance) {
        for (int i = 0; i < found.length; i++) {
            assertEquals(expected.getAsJsonArray().get(i).getAsDouble() * scale, found[i], tolerance);
        }
    }
}
