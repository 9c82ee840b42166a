package initscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.network.Activation;
import initscope.network.Plain;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Held against theory_reference.json and theory_tables.json, made with scipy's adaptive quadrature.
class ExpectationsTest {

    @Test
    void gaussianMomentsOfEveryActivationEqualAdaptiveQuadrature() throws IOException {
        int rows = 0;
        for (JsonElement element : file("theory_reference.json").getAsJsonArray("moments")) {
            JsonObject row = element.getAsJsonObject();
            double q = row.get("q").getAsDouble();
            Activation phi = activation(row);
            NormalLaw law = NormalLaw.of(phi, 0, q);
            String where = phi + " at q = " + q;
            close(row, "Ephi", law.mean(), where, 1e-9, 1e-12);
            close(row, "Ephi2", law.secondMoment(), where, 1e-9, 1e-12);
            close(row, "Edphi", law.slope(), where, 1e-9, 1e-12);
            close(row, "Edphi2", law.slopeSecondMoment(), where, 1e-9, 1e-12);
            close(row, "Edphi4", law.slopeFourthMoment(), where, 1e-9, 1e-12);
            close(row, "P_sat", law.saturated(), where, 1e-9, 1e-12);
            rows++;
        }
        assertEquals(152, rows);
    }

    @Test
    void twoInputsMeetAsOftenAsAdaptiveQuadratureSays() throws IOException {
        pairs(7);
    }

    @Test
    @Tag("slow")
    void everyPairOfInputsMeetsAsOftenAsAdaptiveQuadratureSays() throws IOException {
        pairs(1);
    }

    private static void pairs(int step) throws IOException {
        var rows = file("theory_reference.json").getAsJsonArray("pairs");
        assertEquals(228, rows.size());
        for (int i = 0; i < rows.size(); i += step) {
            JsonObject row = rows.get(i).getAsJsonObject();
            double q = row.get("q").getAsDouble();
            double c = row.get("c").getAsDouble();
            PairLaw law = PairLaw.of(activation(row), q, c);
            String where = activation(row) + " at q = " + q + ", c = " + c;
            close(row, "kk", law.product(), where, 1e-6, 1e-10);
            close(row, "kd", law.slopeProduct(), where, 1e-6, 1e-10);
        }
    }

    @Test
    void closedFormsOfReluHoldFromTinyToHugeVariances() {
        for (double q = 1e-10; q <= 1e10; q *= 10) {
            NormalLaw law = NormalLaw.of(Plain.RELU, 0, q);
            relative(Math.sqrt(q / (2 * Math.PI)), law.mean(), 1e-12);
            relative(q / 2, law.secondMoment(), 1e-12);
            relative(0.5, law.slopeSecondMoment(), 1e-12);
        }
    }

    @Test
    void closedFormsOfTheErrorFunctionHoldFromTinyToHugeVariances() {
        for (double q = 1e-6; q <= 1e10; q *= 10) {
            NormalLaw law = NormalLaw.of(Plain.ERF, 0, q);
            relative(2 / Math.PI * Math.asin(2 * q / (1 + 2 * q)), law.secondMoment(), 1e-10);
            relative(4 / Math.PI / Math.sqrt(1 + 4 * q), law.slopeSecondMoment(), 1e-10);
        }
    }

    @Test
    void sigmoidHalvesEveryCenteredGaussian() {
        for (double q : new double[] {0, 1e-6, 1, 100, 1e6}) {
            assertEquals(0.5, NormalLaw.of(Plain.SIGMOID, 0, q).mean(), 1e-13);
        }
    }

    @Test
    void gainsThatKeepTheSecondMomentEqualTheTable() throws IOException {
        JsonObject gains = file("theory_tables.json").getAsJsonObject("gains_at_q1");
        for (String name : gains.keySet()) {
            JsonObject row = gains.getAsJsonObject(name);
            JsonObject named = new JsonObject();
            named.addProperty("activation", name);
            NormalLaw law = NormalLaw.of(activation(named), 0, 1);
            relative(row.get("gain_second").getAsDouble(), 1 / Math.sqrt(law.secondMoment()), 1e-9);
        }
        assertEquals(18, gains.size());
    }

    private static void close(JsonObject row, String key, double actual, String where, double relative,
            double absolute) {
        double expected = row.get(key).getAsDouble();
        assertTrue(Math.abs(actual - expected) <= relative * Math.abs(expected) + absolute,
                () -> key + " of " + where + ": " + actual + ", expected " + expected);
    }

    private static void relative(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, Math.abs(expected) * tolerance);
    }

    static Activation activation(JsonObject row) {
        String name = row.get("activation").getAsString();
        JsonElement given = row.get("param");
        boolean plain = given == null || given.isJsonNull();
        return switch (name) {
            case "leaky_relu" -> new Activation.LeakyRelu(plain ? 0.01 : given.getAsDouble());
            case "elu" -> new Activation.Elu(plain ? 1 : given.getAsDouble());
            case "celu" -> new Activation.Celu(plain ? 1 : given.getAsDouble());
            default -> Arrays.stream(Plain.values())
                    .filter(p -> p.id().replace("-", "").equals(name.replace("_", ""))).findFirst().orElseThrow();
        };
    }

    static JsonObject file(String name) throws IOException {
        try (var reader = new InputStreamReader(Objects.requireNonNull(
                ExpectationsTest.class.getResourceAsStream("/initscope/reference/" + name)), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }
}
