package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initscope.experiment.diagnosis.FirstLoss;
import initscope.experiment.diagnosis.FirstLoss.Verdict;
import org.junit.jupiter.api.Test;

/// The first number of a training, held against guessing.
class FirstLossTest {
    private static final double GUESS = Math.log(10);

    @Test
    void nearTheLogarithmOfTheClassesIsAsItShouldBe() {
        assertEquals(Verdict.AS_EXPECTED, FirstLoss.of(2.31, GUESS).verdict());
        assertEquals(Verdict.ABOVE, FirstLoss.of(9.1, GUESS).verdict());
        assertEquals(Verdict.BELOW, FirstLoss.of(0.5, GUESS).verdict());
    }

    @Test
    void whatIsNoNumberIsSaidAndSquaredErrorsHaveNothingToCompareWith() {
        assertEquals(Verdict.NOT_FINITE, FirstLoss.of(Double.NaN, GUESS).verdict());
        assertEquals(Verdict.NOT_FINITE, FirstLoss.of(Double.POSITIVE_INFINITY, Double.NaN).verdict());
        assertEquals(Verdict.UNKNOWN, FirstLoss.of(0.2, Double.NaN).verdict());
    }
}
