package initscope.experiment.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.forecast.Forecast.Reason;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Request;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// What is measured, held against what theory expects of one network.
class ScoreTest {
    private static final int NETWORKS = 20;

    /// Scores of one network after another are standard normal, near enough: their mean stays within 0.8 of 0 and their
    /// deviation between 0.4 and 1.8 (over 20 networks five standard errors are 1.1 of a mean, 0.8 of a deviation; theory of
    /// first order in 1/width keeps to less).
    @Test
    void scoresOfWideNetworksAreStandardNormal() throws InterruptedException {
        for (String text : List.of("tanh lecun-normal width=200", "relu he-normal width=200", "sigmoid xavier-normal",
                "gelu he-normal width=200")) {
            Spec spec = spec(text);
            Forecast forecast = Forecast.of(spec);
            List<List<Score>> scores = run(spec, NETWORKS).stream().map(n -> Score.of(forecast, n.layers())).toList();
            for (int layer : new int[] {1, 3, 5}) {
                List<Score> of = scores.stream().map(s -> s.get(layer - 1)).toList();
                String where = text + " layer " + layer;
                check(where + " mean", of, Score::mean);
                check(where + " std", of, Score::std);
                check(where + " second moment", of, Score::secondMoment);
                check(where + " gradient", of, Score::gradient);
            }
        }
    }

    private static void check(String where, List<Score> scores, ToDoubleFunction<Score> what) {
        double mean = scores.stream().mapToDouble(what).average().orElseThrow();
        double deviation = Math.sqrt(scores.stream().mapToDouble(s -> Math.pow(what.applyAsDouble(s) - mean, 2)).sum()
                / (scores.size() - 1));
        assertTrue(Math.abs(mean) < 0.8, where + ": mean score " + mean);
        assertTrue(deviation > 0.4 && deviation < 1.8, where + ": deviation of the scores " + deviation);
    }

    /// A wrong theory must be seen: the network was drawn with 5 % more deviation than the forecast thinks.
    @Test
    void aNetworkOfAnotherDeviationIsFarFromTheForecast() throws InterruptedException {
        Forecast forecast = Forecast.of(spec("tanh normal(0.1) width=200"));
        Snapshot other = run(spec("tanh normal(0.105) width=200"), 1).getFirst();
        assertTrue(Math.abs(Score.of(forecast, other.layers()).getFirst().std()) > 5);
    }

    @Test
    void severalNetworksAreScoredByTheirOwnSpread() throws InterruptedException {
        Spec spec = spec("relu he-normal width=200");
        for (Score score : Score.across(Forecast.of(spec), run(spec, 12).stream().map(Snapshot::layers).toList())) {
            assertTrue(Math.abs(score.mean()) < 6 && Math.abs(score.std()) < 6, score.toString());
        }
    }

    @Test
    void theorySaysWhyItIsSilent() {
        assertEquals(Reason.WEIGHTS, Forecast.of(spec("tanh constant(0.1)")).off());
        assertEquals(Reason.BLOCK, Forecast.of(spec("tanh xavier-normal norm=batch")).off());
        assertEquals(Reason.BLOCK, Forecast.of(spec("tanh xavier-normal residual=on")).off());
        assertEquals(Reason.PRECISION, Forecast.of(spec("tanh xavier-normal precision=fp16")).off());
        assertEquals(Reason.OVERFLOW, Forecast.of(spec("identity normal(100) depth=100")).off());
        assertTrue(Forecast.of(spec("tanh zeros")).layers().isEmpty());
        assertTrue(Double.isNaN(Forecast.of(spec("tanh zeros")).beta()));
    }

    @Test
    void deepNarrowNetworksAreMarkedUnreliable() {
        assertTrue(Forecast.of(spec("relu he-normal width=200")).isReliable());
        Forecast deep = Forecast.of(spec("relu he-normal depth=50"));
        assertFalse(deep.isReliable());
        assertEquals(2.5, deep.beta(), 1e-9);
        assertEquals(Math.exp(Math.sqrt(2.5)), deep.factor(), 1e-9);
    }

    @Test
    void aForecastHoldsForOtherSeedsAndBinsAlone() {
        Forecast forecast = Forecast.of(spec("tanh xavier-normal"));
        assertTrue(forecast.holdsFor(spec("tanh xavier-normal seed=7 seeds=3 bins=50 range=book")));
        assertFalse(forecast.holdsFor(spec("tanh xavier-normal batch=999")));
    }

    @Test
    void everyFiniteSpecHasFiniteExpectations() {
        for (String text : List.of("relu normal(0) depth=3", "tanh normal(1e-8) depth=10", "sin normal(10)", "elu normal(3) depth=8",
                "identity normal(1) depth=40", "sigmoid he-normal width=1", "relu he-normal width=1,2,1 batch=1",
                "softplus normal(0.5) bias=normal(2)", "hard-sigmoid uniform(2) bias=constant(-3) input=uniform(0,1)")) {
            for (var law : Forecast.of(spec(text)).scatter()) {
                for (double v : new double[] {law.correlation(), law.q(), law.mean(), law.std(), law.secondMoment(), law.logGradient()}) {
                    assertTrue(Double.isFinite(v) && v >= 0, text + ": " + law);
                }
            }
        }
    }

    private static List<Snapshot> run(Spec spec, int networks) throws InterruptedException {
        try (Lab lab = new Lab()) {
            return Outcome.run(lab, spec.withSeeds(networks), new Request(false, false, true), (_, _) -> { }).orThrow()
                    .networks();
        }
    }

    private static Spec spec(String text) {
        return SpecReader.read(text).orThrow();
    }
}
