package initscope.tensor.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.tensor.Curve;
import initscope.tensor.Curve.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Double against exact_activations.json, made with other software: 1e-14 absolute + 1e-13 relative.
class ExactActivationsTest {
    private static final double ALPHA = 1.6732632423543772848;
    private static final double LAMBDA = 1.0507009873554804934;
    private static final Map<String, Curve> CURVES = Map.ofEntries(
            Map.entry("identity", Curve.of(Kind.IDENTITY)), Map.entry("sigmoid", Curve.of(Kind.SIGMOID)),
            Map.entry("hard_sigmoid", Curve.of(Kind.HARD_SIGMOID)), Map.entry("tanh", Curve.of(Kind.TANH)),
            Map.entry("hardtanh", Curve.of(Kind.HARD_TANH)), Map.entry("relu", new Curve(Kind.LEAKY, 0, 0)),
            Map.entry("leaky_relu", new Curve(Kind.LEAKY, 0.01, 0)),
            Map.entry("leaky_relu(0.2)", new Curve(Kind.LEAKY, 0.2, 0)),
            Map.entry("elu", new Curve(Kind.ELU, 1, 1)), Map.entry("elu(0.5)", new Curve(Kind.ELU, 0.5, 1)),
            Map.entry("selu", new Curve(Kind.ELU, ALPHA, LAMBDA)),
            Map.entry("celu", new Curve(Kind.CELU, 1, 0)), Map.entry("celu(0.5)", new Curve(Kind.CELU, 0.5, 0)),
            Map.entry("gelu", Curve.of(Kind.GELU)), Map.entry("gelu_tanh", Curve.of(Kind.GELU_TANH)),
            Map.entry("silu", Curve.of(Kind.SILU)), Map.entry("mish", Curve.of(Kind.MISH)),
            Map.entry("softplus", Curve.of(Kind.SOFTPLUS)), Map.entry("softsign", Curve.of(Kind.SOFTSIGN)),
            Map.entry("sin", Curve.of(Kind.SIN)), Map.entry("erf", Curve.of(Kind.ERF)));

    @Test
    void everyActivationAndDerivativeMeetsTheExactTable() throws IOException {
        JsonObject file = file();
        JsonArray z = file.getAsJsonArray("z");
        int checked = 0;
        for (var entry : file.getAsJsonObject("activations").entrySet()) {
            Curve f = Objects.requireNonNull(CURVES.get(entry.getKey()), "no curve for " + entry.getKey());
            JsonObject exact = entry.getValue().getAsJsonObject();
            for (int i = 0; i < z.size(); i++) {
                double at = z.get(i).getAsDouble();
                double[] x = {at};
                double[] delta = {1};
                DoubleFunctions.chain(f, x, delta, 0, 1, delta);
                DoubleFunctions.apply(f, x, 0, 1, x);
                close(exact.getAsJsonArray("f").get(i).getAsDouble(), x[0], entry.getKey() + " at " + at);
                close(exact.getAsJsonArray("df").get(i).getAsDouble(), delta[0], entry.getKey() + "' at " + at);
                checked += 2;
            }
        }
        assertEquals(21 * 31 * 2, checked);
    }

    @Test
    void theErrorFunctionEqualsTheIntegralOfItsDerivative() {
        // Simpson's rule, error at most 6 h^4 / 2880 * 14 = 2e-15; the sum carries its rounding along (Kahan 1965)
        int panels = 12_000;
        double h = 6.0 / panels;
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < panels; i++) {
            double a = i * h;
            double term = h / 6 * (bell(a) + 4 * bell(a + h / 2) + bell(a + h)) - lost;
            double next = sum + term;
            lost = next - sum - term;
            sum = next;
            double x = (i + 1) * h;
            assertEquals(sum, ErrorFunction.erf(x), 5e-15, "erf " + x);
            assertEquals(-sum, ErrorFunction.erf(-x), 5e-15, "erf -" + x);
            assertEquals(1 - sum, ErrorFunction.erfc(x), 5e-15, "erfc " + x);
            assertEquals(1 + sum, ErrorFunction.erfc(-x), 5e-15, "erfc -" + x);
        }
    }

    @Test
    void theTailOfTheErrorFunctionKeepsItsDigits() {
        // mpmath, 30 digits
        double[][] exact = {{1, 0.15729920705028513}, {2.5, 4.0695201744495894e-4}, {5, 1.5374597944280349e-12},
                {10, 2.088487583762545e-45}, {20, 5.395865611607901e-176}, {26, 5.663192408856143e-296}};
        for (double[] row : exact) {
            assertEquals(row[1], ErrorFunction.erfc(row[0]), 2e-14 * row[1], "erfc " + row[0]);
        }
    }

    private static double bell(double x) {
        return 2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x);
    }

    private static void close(double exact, double x, String where) {
        assertTrue(Math.abs(x - exact) <= 1e-14 + 1e-13 * Math.abs(exact), () -> where + ": " + x + ", not " + exact);
    }

    private static JsonObject file() throws IOException {
        String name = "/initscope/reference/exact_activations.json";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(ExactActivationsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(in).getAsJsonObject();
        }
    }
}
