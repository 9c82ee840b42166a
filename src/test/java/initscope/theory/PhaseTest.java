package initscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import initscope.network.Plain;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PhaseTest {

    @Test
    void fixedPointsEqualTheTable() throws IOException {
        int rows = 0;
        for (JsonElement element : ExpectationsTest.file("theory_tables.json").getAsJsonArray("fixed_points")) {
            JsonObject row = element.getAsJsonObject();
            // rows that had not converged, that diverge, or whose length is arbitrary (ReLU at the edge) say nothing exact
            if (row.get("q_star").isJsonNull() || row.get("iterations").getAsInt() >= 20000
                    || row.get("iterations").getAsInt() == 0 && row.get("activation").getAsString().equals("relu")) {
                continue;
            }
            Phase phase = Phase.of(ExpectationsTest.activation(row), row.get("sigma_w").getAsDouble(),
                    row.get("sigma_b").getAsDouble());
            String where = row.toString();
            double q = row.get("q_star").getAsDouble();
            assertEquals(q, phase.length(), 1e-4 * q + 1e-12, where);
            if (q > 0) {
                assertEquals(row.get("chi1").getAsDouble(), phase.chi(), 1e-4 * phase.chi(), where);
                assertEquals(row.get("alpha").getAsDouble(), phase.alpha(), 1e-3, where);
                assertEquals(row.get("c_star").getAsDouble(), phase.correlation(), 1e-6, where);
                assertEquals(row.get("xi_c").getAsDouble(), phase.correlationScale(), 1e-3 * phase.correlationScale(),
                        where);
            } else {
                assertEquals(row.get("chi1_at_0").getAsDouble(), phase.chi(), 1e-3, where);
            }
            rows++;
        }
        assertTrue(rows >= 20, rows + " rows");
    }

    @Test
    void tanhIsOrderedBelowItsEdgeAndChaoticAboveIt() throws IOException {
        for (JsonElement pair : ExpectationsTest.file("theory_tables.json").getAsJsonObject("edge_of_chaos")
                .getAsJsonArray("tanh")) {
            double sigmaB = pair.getAsJsonArray().get(0).getAsDouble();
            for (JsonElement edge : pair.getAsJsonArray().get(1).getAsJsonArray()) {
                double sigmaW = edge.getAsJsonArray().get(0).getAsDouble();
                assertTrue(Phase.of(Plain.TANH, sigmaW * 0.995, sigmaB).chi() < 1);
                assertTrue(Phase.of(Plain.TANH, sigmaW * 1.005, sigmaB).chi() > 1);
                assertEquals(edge.getAsJsonArray().get(1).getAsDouble(),
                        Phase.of(Plain.TANH, sigmaW, sigmaB).length(), 1e-4);
            }
        }
    }

    @Test
    void reluDoublesOrHalvesAwayFromHe() {
        assertEquals(0, Phase.of(Plain.RELU, 1, 0).length());
        assertEquals(Double.POSITIVE_INFINITY, Phase.of(Plain.RELU, 2, 0).length());
        assertEquals(1, Phase.of(Plain.RELU, Math.sqrt(2), 0).chi(), 1e-12);
    }
}
