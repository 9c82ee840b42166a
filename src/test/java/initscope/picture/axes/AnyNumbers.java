package initscope.picture.axes;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Doubles an axis may meet, the same every time: the awkward ones, and random ones of every size.
final class AnyNumbers {
    static final List<Double> AWKWARD = List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0,
            Double.MIN_VALUE, -Double.MIN_VALUE, 3e-310, Double.MIN_NORMAL, 1e308, -1e308, Double.MAX_VALUE,
            -Double.MAX_VALUE, 1.0, Math.nextUp(1.0), -1.0, 0.1, 0.3, 1e16, 1e16 + 2, 0.5, 100000.0, 3.4028234663852886e38);

    private AnyNumbers() {
    }

    /// `[min, max]` in any order, of any kind.
    static List<double[]> pairs() {
        List<double[]> pairs = new ArrayList<>();
        for (double a : AWKWARD) {
            for (double b : AWKWARD) {
                pairs.add(new double[] {a, b});
            }
        }
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3000; i++) {
            double a = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-320, 309));
            double b = random.nextBoolean() ? a * random.nextDouble(0.5, 2) : random.nextDouble(-1, 1)
                    * Math.pow(10, random.nextInt(-320, 309));
            pairs.add(new double[] {a, b});
        }
        return pairs;
    }
}
