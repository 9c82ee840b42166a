package initscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import initscope.network.Plain;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinMassesTest {

    @Test
    void expectedBinsEqualTheExactOnes() throws IOException {
        int rows = 0;
        for (JsonElement element : ExpectationsTest.file("theory_reference.json").getAsJsonArray("bin_masses")) {
            JsonObject row = element.getAsJsonObject();
            JsonArray expected = row.getAsJsonArray("masses");
            BinMasses ours = BinMasses.of(ExpectationsTest.activation(row), 0, row.get("q").getAsDouble(),
                    row.get("lo").getAsDouble(), row.get("hi").getAsDouble(), row.get("bins").getAsInt());
            String where = row.get("activation") + " at q = " + row.get("q");
            for (int k = 0; k < expected.size(); k++) {
                assertEquals(expected.get(k).getAsDouble(), ours.shares().get(k), tolerance(row), where + " bin " + k);
            }
            assertEquals(row.get("below").getAsDouble(), ours.below(), tolerance(row), where);
            assertEquals(row.get("above").getAsDouble(), ours.above(), tolerance(row), where);
            rows++;
        }
        assertEquals(48, rows);
    }

    /// The file's own rule: 1e-9 for closed forms; two-branched curves and sin were pushed forward by quantiles, 1e-5.
    private static double tolerance(JsonObject row) {
        return switch (row.get("activation").getAsString()) {
            case "gelu", "gelu_tanh", "silu", "mish", "sin" -> 1e-5;
            default -> 1e-9;
        };
    }

    @Test
    void reluPutsHalfOfACenteredGaussianIntoTheBinOfZero() {
        BinMasses masses = BinMasses.of(Plain.RELU, 0, 2, 0, 1e-9, 1);
        assertEquals(0.5, masses.shares().getFirst(), 1e-9);
        assertEquals(0.5, masses.above(), 1e-9);
    }

    /// P(sin z < x) = 1/2 + asin(x)/π.
    @ParameterizedTest
    @ValueSource(doubles = {400, 1e6, 1e20, 1e300})
    void theSineOfAWideGaussianFollowsTheArcsineLaw(double q) {
        BinMasses masses = BinMasses.of(Plain.SIN, 0.3, q, -1, 1, 10);
        for (int k = 0; k < 10; k++) {
            double exact = (Math.asin(Math.min(1, -1 + 0.2 * (k + 1))) - Math.asin(-1 + 0.2 * k)) / Math.PI;
            assertEquals(exact, masses.shares().get(k), 1e-12, "bin " + k);
        }
    }

    @Test
    void everyShareIsAccountedFor() {
        for (Plain phi : Plain.values()) {
            for (double q : new double[] {1e-4, 1, 100}) {
                BinMasses masses = BinMasses.of(phi, 0.3, q, -0.7, 2, 17);
                double sum = masses.shares().stream().mapToDouble(Double::doubleValue).sum();
                assertEquals(1, sum + masses.below() + masses.above(), 1e-9, phi + " at q = " + q);
            }
        }
    }
}
