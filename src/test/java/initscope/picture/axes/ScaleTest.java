package initscope.picture.axes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final double FROM = 210;
    private static final double TO = 10;

    @Test
    void everyNumberHasAPlaceBetweenTheEnds() {
        for (double[] pair : AnyNumbers.pairs()) {
            for (Scale scale : scales(Interval.around(pair[0], pair[1]))) {
                for (double value : AnyNumbers.AWKWARD) {
                    double at = scale.at(value);
                    assertTrue(at >= TO && at <= FROM, value + " at " + at + " on " + scale);
                }
            }
        }
    }

    @Test
    void everyPlaceHasAValueOnTheAxis() {
        for (double[] pair : AnyNumbers.pairs()) {
            Interval domain = Interval.around(pair[0], pair[1]);
            for (Scale scale : scales(domain)) {
                for (double place : new double[] {-1e9, TO, 77.7, FROM, 1e9, Double.NaN}) {
                    assertTrue(domain.contains(scale.value(place)), scale.value(place) + " on " + scale);
                }
            }
        }
    }

    @Test
    void theEndsOfTheDomainStandAtTheEndsOfTheAxis() {
        Scale linear = new Scale.Linear(new Interval(-2, 6), FROM, TO);
        Scale log = new Scale.Log(new Interval(0.5, 5000), FROM, TO);
        assertAll(() -> assertEquals(FROM, linear.at(-2)), () -> assertEquals(TO, linear.at(6)),
                () -> assertEquals(160, linear.at(0), 1e-12), () -> assertEquals(FROM, log.at(0.5)),
                () -> assertEquals(TO, log.at(5000)), () -> assertEquals(160, log.at(5), 1e-9),
                () -> assertEquals(110, log.at(50), 1e-9));
    }

    @Test
    void pointingReturnsToTheValue() {
        for (Scale scale : scales(new Interval(0.001, 1000))) {
            for (double value : new double[] {0.001, 0.02, 1, 30, 999}) {
                assertEquals(value, scale.value(scale.at(value)), 1e-9 * (1 + value));
            }
        }
    }

    @Test
    void aLogarithmicAxisBeginsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> new Scale.Log(new Interval(0, 1), 0, 1));
    }

    private static List<Scale> scales(Interval domain) {
        List<Scale> scales = new ArrayList<>(List.of(new Scale.Linear(domain, FROM, TO)));
        if (domain.low() > 0) {
            scales.add(new Scale.Log(domain, FROM, TO));
        }
        return scales;
    }
}
