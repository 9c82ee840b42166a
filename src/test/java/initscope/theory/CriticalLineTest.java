package initscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import initscope.network.Activation;
import initscope.network.Plain;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Where the gradient neither vanishes nor explodes.
class CriticalLineTest {

    /// theory_tables.json prints six decimals.
    @Test
    void theEdgeOfChaosEqualsTheTable() throws IOException {
        int points = 0;
        JsonObject table = ExpectationsTest.file("theory_tables.json").getAsJsonObject("edge_of_chaos");
        for (String name : table.keySet()) {
            if (name.equals("sigma_b=0")) {
                continue;
            }
            JsonObject row = new JsonObject();
            row.addProperty("activation", name);
            CriticalLine line = new CriticalLine(ExpectationsTest.activation(row));
            for (JsonElement pair : table.getAsJsonArray(name)) {
                double sigmaB = pair.getAsJsonArray().get(0).getAsDouble();
                for (JsonElement edge : pair.getAsJsonArray().get(1).getAsJsonArray()) {
                    assertEquals(edge.getAsJsonArray().get(0).getAsDouble(), line.weight(sigmaB).orElseThrow(), 2e-6,
                            name + " at σ_b = " + sigmaB);
                    points++;
                }
            }
        }
        assertEquals(36, points);
    }

    @Test
    void withoutBiasTheEdgeLiesWhereTheBooksPutIt() {
        for (Plain one : new Plain[] {Plain.TANH, Plain.SOFTSIGN, Plain.SIN, Plain.HARD_TANH, Plain.IDENTITY}) {
            assertEquals(1, new CriticalLine(one).weight(0).orElseThrow(), 1e-6, one.id());
        }
        assertEquals(1, new CriticalLine(new Activation.Elu(1)).weight(0).orElseThrow(), 1e-4);
        assertEquals(Math.sqrt(Math.PI) / 2, new CriticalLine(Plain.ERF).weight(0).orElseThrow(), 1e-6);
        assertEquals(Math.sqrt(2), new CriticalLine(Plain.RELU).weight(0).orElseThrow(), 1e-9);
        assertEquals(Math.sqrt(2), new CriticalLine(Plain.RELU).weight(0.7).orElseThrow(), 1e-9);
        assertEquals(Math.sqrt(2 / 1.04), new CriticalLine(new Activation.LeakyRelu(0.2)).weight(0).orElseThrow(), 1e-9);
        assertEquals(0.6904860736341849, new CriticalLine(Plain.SELU).weight(0).orElseThrow(), 1e-4);
        assertEquals(10.149264, new CriticalLine(Plain.SIGMOID).weight(0).orElseThrow(), 1e-6);
    }

    /// The fast table against the fixed points of theory_tables.json.
    @Test
    void theTableOfAMapAgreesWithTheFixedPoints() throws IOException {
        int rows = 0;
        for (JsonElement element : ExpectationsTest.file("theory_tables.json").getAsJsonArray("fixed_points")) {
            JsonObject row = element.getAsJsonObject();
            if (row.get("q_star").isJsonNull() || row.get("iterations").getAsInt() >= 20000 || row.get("q_star").getAsDouble() <= 0
                    || row.get("iterations").getAsInt() == 0) {
                continue;
            }
            PhaseTable table = new PhaseTable(ExpectationsTest.activation(row));
            double sigmaW = row.get("sigma_w").getAsDouble();
            double sigmaB = row.get("sigma_b").getAsDouble();
            assertEquals(1, table.chi(sigmaW, sigmaB) / row.get("chi1").getAsDouble(), 2e-3, row.toString());
            assertEquals(1 / row.get("xi_c").getAsDouble(), 1 / table.correlationScale(sigmaW, sigmaB),
                    0.004 + 0.02 / row.get("xi_c").getAsDouble(), row.toString());
            rows++;
        }
        assertTrue(rows >= 15, rows + " rows");
    }

    @Test
    void theTableOfAMapFollowsTheRecursion() {
        PhaseTable.Course course = new PhaseTable(Plain.TANH).course(1.3, 0.2, 1, 0, 30);
        double q = 1.3 * 1.3 + 0.04;
        double sum = 0;
        for (int l = 0; l < 30; l++) {
            assertEquals(sum / 2, course.gradient()[l], 2e-3 * (l + 1), "layer " + (l + 1));
            NormalLaw law = NormalLaw.of(Plain.TANH, 0, q);
            sum += Math.log10(1.3 * 1.3 * law.slopeSecondMoment());
            q = 1.3 * 1.3 * law.secondMoment() + 0.04;
        }
        assertTrue(course.cosine()[29] > 0 && course.cosine()[29] < 1);
    }
}
