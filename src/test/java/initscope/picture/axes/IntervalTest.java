package initscope.picture.axes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void anyDataHaveAnIntervalThatHoldsThem() {
        for (double[] pair : AnyNumbers.pairs()) {
            Interval around = Interval.around(pair[0], pair[1]);
            assertTrue(around.low() < around.high() && Double.isFinite(around.length()), around.toString());
            if (pair[0] <= pair[1] && Math.abs(pair[0]) < 1e307 && Math.abs(pair[1]) < 1e307) {
                assertTrue(around.contains(pair[0]) && around.contains(pair[1]), pair[0] + " " + pair[1] + " in " + around);
            }
            Interval nice = Nice.outward(around);
            assertTrue(nice.contains(around) && nice.length() <= 1.5 * around.length(), around + " → " + nice);
        }
    }

    @Test
    void nothingHasTheUnitIntervalAndOneValueAShortOne() {
        assertAll(() -> assertEquals(Interval.UNIT, Interval.around(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)),
                () -> assertEquals(new Interval(-0.5, 0.5), Interval.around(0, 0)),
                () -> assertEquals(new Interval(5, 15), Interval.around(10, 10)));
    }

    @Test
    void roundEndsAreShortNumbers() {
        assertAll(() -> assertEquals(new Interval(-4.5, 5), Nice.outward(new Interval(-4.31, 4.52))),
                () -> assertEquals(new Interval(0, 0.3), Nice.outward(new Interval(0, 0.2991))),
                () -> assertEquals(new Interval(0, 1), Nice.outward(Interval.UNIT)),
                () -> assertEquals(new Interval(-1, 1), Nice.outward(new Interval(-1, 1))));
    }

    @Test
    void anUnboundedFunctionHasNoRange() {
        assertAll(() -> assertNull(Interval.orNull(0, Double.POSITIVE_INFINITY)),
                () -> assertEquals(new Interval(0, 1), Interval.orNull(0, 1)),
                () -> assertThrows(IllegalArgumentException.class, () -> new Interval(1, 1)),
                () -> assertThrows(IllegalArgumentException.class, () -> new Interval(-1.7e308, 1.7e308)));
    }
}
