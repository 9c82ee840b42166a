package initscope.picture.axes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.axes.Ticks.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void ticksAreFewOrderedAndOnTheAxisForAnyData() {
        for (double[] pair : AnyNumbers.pairs()) {
            Interval axis = Interval.around(pair[0], pair[1]);
            for (int parts : new int[] {-3, 0, 1, 2, 5, 49, 1_000_000}) {
                check(axis, Ticks.linear(axis, parts));
                if (axis.low() > 0) {
                    check(axis, Ticks.log(axis, parts));
                }
            }
        }
    }

    @Test
    void aLabelIsItsValueInShort() {
        for (double[] pair : AnyNumbers.pairs()) {
            Interval axis = Interval.around(pair[0], pair[1]);
            for (Tick tick : Ticks.linear(axis, 4)) {
                assertEquals(tick.value(), Double.parseDouble(tick.label().replace('−', '-')), tick.toString());
                if (Math.max(Math.abs(axis.low()), Math.abs(axis.high())) < 10 * axis.length()) {
                    assertTrue(tick.label().length() <= 9, tick + " on " + axis);
                }
            }
        }
    }

    @Test
    void labelsAreThoseOfTheBlackboard() {
        assertAll(() -> assertEquals(List.of("0", "0.1", "0.2", "0.3"), labels(0, 0.3, 3)),
                () -> assertEquals(List.of("−1", "−0.5", "0", "0.5", "1"), labels(-1, 1, 4)),
                () -> assertEquals(List.of("0", "2e-6", "4e-6"), labels(0, 5e-6, 4)),
                () -> assertEquals(List.of("0", "50000", "100000"), labels(0, 100000, 3)),
                () -> assertEquals(List.of("−2e20", "0", "2e20"), labels(-3e20, 3e20, 3)),
                () -> assertEquals(List.of("0.4999", "0.5", "0.5001"), labels(0.4999, 0.5001, 3)));
    }

    @Test
    void countsOnALogarithmicAxisReadOneTenHundred() {
        assertAll(() -> assertEquals(List.of("1", "10", "100", "1000", "10000"), logLabels(1, 20000, 6)),
                () -> assertEquals(List.of("1", "100", "10000"), logLabels(1, 20000, 3)),
                () -> assertEquals(List.of("0.5", "1", "1.5"), logLabels(0.5, 1.9, 3)));
    }

    private static void check(Interval axis, List<Tick> ticks) {
        assertTrue(ticks.size() <= Ticks.MOST, () -> ticks.size() + " ticks on " + axis);
        for (int i = 0; i < ticks.size(); i++) {
            assertTrue(axis.contains(ticks.get(i).value()), axis + " " + ticks);
            assertTrue(i == 0 || ticks.get(i - 1).value() < ticks.get(i).value(), axis + " " + ticks);
        }
    }

    private static List<String> labels(double low, double high, int parts) {
        return Ticks.linear(new Interval(low, high), parts).stream().map(Tick::label).toList();
    }

    private static List<String> logLabels(double low, double high, int most) {
        return Ticks.log(new Interval(low, high), most).stream().map(Tick::label).toList();
    }
}
