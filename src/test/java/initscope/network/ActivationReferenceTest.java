package initscope.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.SpecReader;
import initscope.reference.PublicCase;
import initscope.reference.ReferenceFiles;
import initscope.tensor.Kernels;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All activations against `exact_activations.json`: values, derivatives, and the zones recomputed from phi'.
class ActivationReferenceTest {
    private static final JsonObject FILE = ReferenceFiles.json("exact_activations.json");
    private static final double[] POINTS =
            FILE.getAsJsonArray("z").asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();

    /// An activation under the reference's name.
    record Case(String name, Activation ours, JsonObject expected) {
        @Override
        public String toString() {
            return name;
        }

        double[] numbers(String key) {
            return expected.getAsJsonArray(key).asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
        }
    }

    static List<Case> cases() {
        JsonObject all = FILE.getAsJsonObject("activations");
        return all.keySet().stream().map(name -> new Case(name,
                SpecReader.read(PublicCase.activation(name, null), Names.activations(), true).orThrow(),
                all.getAsJsonObject(name))).toList();
    }

    @Test
    void everyActivationOfOursIsInTheReference() {
        List<String> names = cases().stream().map(c -> c.ours().id()).distinct().sorted().toList();
        assertEquals(Names.activations().stream().map(form -> form.id()).sorted().toList(), names);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doubleValuesMeetTheReferenceTo1e14(Case c) {
        double[] f = c.numbers("f");
        double[] df = c.numbers("df");
        for (int i = 0; i < POINTS.length; i++) {
            assertEquals(f[i], value(c.ours(), POINTS[i]), 1e-14 + 1e-13 * Math.abs(f[i]), "phi(" + POINTS[i] + ")");
            assertEquals(df[i], slope(c.ours(), POINTS[i]), 1e-14 + 1e-13 * Math.abs(df[i]), "phi'(" + POINTS[i] + ")");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void singleValuesAreWithinFiveUnitsInTheLastPlace(Case c) {
        Matrix z = row(Precision.FP32, POINTS);
        Matrix ones = row(Precision.FP32, new double[POINTS.length]);
        for (int i = 0; i < POINTS.length; i++) {
            ones.set(0, i, 1);
        }
        Matrix x = Matrix.zeros(Precision.FP32, 1, POINTS.length);
        Matrix delta = Matrix.zeros(Precision.FP32, 1, POINTS.length);
        Kernels.of(Precision.FP32).apply(c.ours().curve(), z, 0, 1, x);
        Kernels.of(Precision.FP32).chain(c.ours().curve(), z, ones, 0, 1, delta);
        double[] f = c.numbers("f");
        double[] df = c.numbers("df");
        for (int i = 0; i < POINTS.length; i++) {
            assertEquals(f[i], x.get(0, i), Math.max(3e-7, 5 * Math.ulp((float) f[i])), "phi(" + POINTS[i] + ")");
            assertEquals(df[i], delta.get(0, i), Math.max(3e-7, 5 * Math.ulp((float) df[i])), "phi'(" + POINTS[i] + ")");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saturationBeginsWhereTheSlopeFallsBelowFivePerCentForGood(Case c) {
        JsonObject bounds = c.expected().getAsJsonObject("saturated_if");
        Zone zone = c.ours().saturation();
        assertBound(bounds.get("z_le"), zone.low());
        assertBound(bounds.get("z_ge"), zone.high());
        double supremum = supremum(c.ours());
        for (int side = -1; side <= 1; side += 2) {
            double bound = side < 0 ? zone.low() : zone.high();
            if (Double.isNaN(bound)) {
                continue;
            }
            for (double beyond = bound + side * 1e-9; Math.abs(beyond) < 60; beyond += side * 0.003) {
                assertTrue(Math.abs(slope(c.ours(), beyond)) < 0.05 * supremum * (1 + 1e-9), "beyond, at " + beyond);
            }
            double before = bound - side * 1e-7;
            assertTrue(Math.abs(slope(c.ours(), before)) > 0.05 * supremum, "not yet at " + before);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theEdgeIsTheOuterFivePerCentOfTheRange(Case c) {
        JsonElement edge = c.expected().get("edge");
        Zone zone = c.ours().edge();
        if (edge == null || edge.isJsonNull()) {
            assertTrue(zone.isEmpty(), "an edge " + zone + " the reference does not have");
        } else {
            assertEquals(edge.getAsJsonArray().get(0).getAsDouble(), zone.low(), 1e-15);
            assertEquals(edge.getAsJsonArray().get(1).getAsDouble(), zone.high(), 1e-15);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFlatZoneIsWhereTheReferencesSlopeIsExactlyZero(Case c) {
        double[] df = c.numbers("df");
        Zone flat = c.ours().flat();
        for (int i = 0; i < POINTS.length; i++) {
            boolean inside = POINTS[i] <= flat.low() || POINTS[i] >= flat.high();
            assertEquals(df[i] == 0, inside, "slope " + df[i] + " at " + POINTS[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRangeHoldsEveryValueAndIsReached(Case c) {
        Activation.Bounds range = c.ours().range();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double z = -900; z <= 900; z += z > -10 && z < 10 ? 1e-4 : 1) {
            double x = value(c.ours(), z);
            least = Math.min(least, x);
            greatest = Math.max(greatest, x);
        }
        assertTrue(least >= range.low() && greatest <= range.high(), least + " to " + greatest + " in " + range);
        // softsign comes no nearer to 1 than 1/900
        assertTrue(Double.isInfinite(range.low()) || least - range.low() < 2e-3, "least " + least);
        assertTrue(Double.isInfinite(range.high()) || range.high() - greatest < 2e-3, "greatest " + greatest);
    }

    /// Single against double on a fine scan: no value of a bounded activation may leave its range and be counted as hidden.
    @ParameterizedTest
    @MethodSource("cases")
    void singleFollowsDoubleEverywhereAndKeepsInItsRange(Case c) {
        int n = 200_000;
        Matrix z = Matrix.zeros(Precision.FP32, 1, n);
        Matrix exact = Matrix.zeros(Precision.FP64, 1, n);
        Matrix ones = Matrix.zeros(Precision.FP32, 1, n);
        Matrix exactOnes = Matrix.zeros(Precision.FP64, 1, n);
        for (int i = 0; i < n; i++) {
            z.set(0, i, (i - n / 2) * (i % 10 == 0 ? 2e-3 : 2e-4));
            exact.set(0, i, z.get(0, i));
            ones.set(0, i, 1);
            exactOnes.set(0, i, 1);
        }
        Matrix x = Matrix.zeros(Precision.FP32, 1, n);
        Kernels.of(Precision.FP32).chain(c.ours().curve(), z, ones, 0, 1, ones);
        Kernels.of(Precision.FP64).chain(c.ours().curve(), exact, exactOnes, 0, 1, exactOnes);
        Kernels.of(Precision.FP32).apply(c.ours().curve(), z, 0, 1, x);
        Kernels.of(Precision.FP64).apply(c.ours().curve(), exact, 0, 1, exact);
        Activation.Bounds range = c.ours().range();
        for (int i = 0; i < n; i++) {
            double phi = exact.get(0, i);
            double slope = exactOnes.get(0, i);
            int place = i;
            assertEquals(phi, x.get(0, i), Math.max(3e-7, 5 * Math.ulp((float) phi)),
                    () -> "phi(" + z.get(0, place) + ")");
            assertEquals(slope, ones.get(0, i), Math.max(4e-7, 5 * Math.ulp((float) slope)),
                    () -> "phi'(" + z.get(0, place) + ")");
            assertTrue(!range.isBounded() || x.get(0, i) >= range.low() && x.get(0, i) <= range.high(),
                    () -> "phi(" + z.get(0, place) + ") leaves the range");
        }
    }

    private static void assertBound(JsonElement expected, double ours) {
        if (expected.isJsonNull()) {
            assertTrue(Double.isNaN(ours), "a bound " + ours + " the reference does not have");
        } else {
            assertEquals(expected.getAsDouble(), ours, 1e-12);
        }
    }

    /// The greatest |phi'|: a scan, the neighbourhood of 0 included, then a finer one around its peak.
    private static double supremum(Activation phi) {
        double peak = -1e-12;
        for (double z = -40; z <= 40; z += 1e-3) {
            peak = Math.abs(slope(phi, z)) > Math.abs(slope(phi, peak)) ? z : peak;
        }
        double around = peak;
        for (double z = around - 1e-3; z <= around + 1e-3; z += 1e-6) {
            peak = Math.abs(slope(phi, z)) > Math.abs(slope(phi, peak)) ? z : peak;
        }
        return Math.abs(slope(phi, peak));
    }

    private static double value(Activation phi, double z) {
        Matrix m = row(Precision.FP64, z);
        Kernels.of(Precision.FP64).apply(phi.curve(), m, 0, 1, m);
        return m.get(0, 0);
    }

    private static double slope(Activation phi, double z) {
        Matrix delta = row(Precision.FP64, 1);
        Kernels.of(Precision.FP64).chain(phi.curve(), row(Precision.FP64, z), delta, 0, 1, delta);
        return delta.get(0, 0);
    }

    private static Matrix row(Precision precision, double... values) {
        Matrix m = Matrix.zeros(precision, 1, values.length);
        for (int i = 0; i < values.length; i++) {
            m.set(0, i, values[i]);
        }
        return m;
    }
}
