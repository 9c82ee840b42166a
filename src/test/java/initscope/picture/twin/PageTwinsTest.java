package initscope.picture.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.jacobian.Jacobian;
import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.learning.Point;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.losses.GradientCheck;
import initscope.experiment.losses.Mistake;
import initscope.experiment.optimization.Landscape;
import initscope.experiment.optimization.Race.Path;
import initscope.experiment.optimization.Race.Place;
import initscope.experiment.preprocessing.Trial;
import initscope.experiment.preprocessing.Way;
import initscope.experiment.pretraining.BenchSpec;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Portrait;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import initscope.experiment.pretraining.Start;
import initscope.experiment.pretraining.course.Curve;
import initscope.experiment.pretraining.course.Learning;
import initscope.experiment.pretraining.course.Mark;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.axes.Interval;
import initscope.picture.learning.Over;
import initscope.picture.lesson.Sheet;
import initscope.statistics.Histogram;
import initscope.training.optimizer.Optimizer;
import initscope.training.pretraining.Pretraining;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// Pages whose facts are known.
class PageTwinsTest {
    private static final double NAN = Double.NaN;
    private static final Spec SPEC = SpecReader.read("tanh xavier-normal width=10 depth=3 batch=50").orThrow();
    private final LearningTwin learning = new LearningTwin(Locale.ENGLISH);
    private final PretrainingTwin pretraining = new PretrainingTwin(Locale.ENGLISH);
    private final PageTwin page = new PageTwin(Locale.ENGLISH);

    @Test
    void pathsSayWhereEachIsAndWhoIsLost() {
        Place start = new Place(-7, 2, 6.45);
        Path slow = new Path(new Optimizer.Sgd(0.1), List.of(start, new Place(-3, 0.5, 0.7), new Place(-1, 0, 0.05)));
        Path wild = new Path(new Optimizer.Momentum(1, 0.9), List.of(start, new Place(20, 5, 45), new Place(NAN, 0, NAN)));
        String one = learning.paths(Landscape.VALLEY, List.of(slow, wild), 1);
        assertEquals("All begin at (−7, 2), height 6.45; after 1 steps: The lowest place is (0, 0). sgd is at (−3, 0.5), height 0.7. "
                + "momentum is at (20, 5), height 45. That is outside the picture.", one);
        assertTrue(learning.paths(Landscape.VALLEY, List.of(slow, wild), 9).endsWith(
                "sgd is at (−1, 0), height 0.05. momentum went beyond all numbers at step 2."));
        assertTrue(learning.paths(Landscape.SADDLE, List.of(slow), 0).contains("the ground falls for ever"));
        assertEquals("Nothing has been measured yet.", learning.paths(Landscape.VALLEY, null, 0));
    }

    @Test
    void lossesSayTheGradientsAtTheErrorChosen() {
        String half = learning.slopes(Mistake.of(0.5));
        assertTrue(half.startsWith("Size of the gradient at the output where the error is 0.5: softmax + NLL: 0.5."), half);
        assertFalse(half.equals(learning.slopes(Mistake.of(0.9))));
    }

    @Test
    void aCheckSaysWhichLayersDisagreeAndWhichCannotTell() {
        GradientCheck check = new GradientCheck(SPEC, null, List.of(new GradientCheck.Layer(1, 8, 1, 1e-9, true),
                new GradientCheck.Layer(2, 8, 1, 0.1, true), new GradientCheck.Layer(3, 8, 0, 0, false)), 4);
        assertEquals("3 of 4 layers checked against finite differences, limit 1e-6. Greatest relative difference rises from 1e-9 at layer 1 "
                + "to 0.1 at layer 2. In 1 layers finite differences cannot tell. They do not agree in layer 2.", learning.checked(check));
        assertEquals("No gradient has been checked yet.", learning.checked(null));
        GradientCheck silent = new GradientCheck(SPEC, null, List.of(new GradientCheck.Layer(1, 8, 0, 0, false)), 4);
        assertTrue(learning.checked(silent).endsWith("In 1 layers finite differences cannot tell."));
    }

    @Test
    void stepsBesideWeightsAreToldOfTheFirstLayerAndTheLast() {
        List<Point> points = List.of(new Point(0, 2, 0.1, NAN, NAN, List.of(-2.0, -3.0, -4.0)),
                new Point(10, 1, 0.5, NAN, NAN, List.of(-2.0, -3.0, -5.0)));
        String text = learning.over(new initscope.picture.learning.Run("He", 0, points, List.of()), Over.UPDATE);
        assertTrue(text.contains("layer 1: −2 throughout.") && text.contains("layer 3 falls from −4 at step 0 to −5 at step 10."), text);
        assertTrue(learning.over(new initscope.picture.learning.Run("He", 0, List.of(), List.of()), Over.SIZE).contains("nothing measured"));
    }

    @Test
    void theBenchOfStartsSaysEveryErrorAndEveryVerdict() {
        BenchSpec spec = BenchSpec.of(TrainingSpec.of(SPEC).withSamples(100).withSteps(20), 2);
        Start random = spec.starts().getFirst();
        Start rbm = new Start("rbm", SPEC.initializer(1), Pretraining.Rbm.STANDARD);
        Start gan = new Start("gan", SPEC.initializer(1), Pretraining.Rbm.STANDARD);
        Report report = new Report(spec, List.of(new Row(random, List.of(run(random, 0.3), run(random, 0.5)), null),
                new Row(rbm, List.of(run(rbm, 0.25)), null), new Row(gan, List.of(), null)), 3, null, NAN,
                List.of(new Finding(Finding.Verdict.NO_DIFFERENCE, random, rbm, -0.1, 0.2)));
        assertEquals("3 of 6 runs are done. normal(0.01): held-out error 40% on average, from 30% to 50% over 2 seeds. "
                + "rbm: held-out error 25% with one seed. No difference from the best random start. gan has not run yet.",
                pretraining.starts(report));
        Report lost = new Report(spec, List.of(new Row(rbm, List.of(run(rbm, NAN)), null)), 1, null, NAN, List.of());
        assertTrue(pretraining.starts(lost).endsWith("rbm: no finite error."));
        assertEquals("Nothing has been measured yet.", pretraining.starts(null));
    }

    private static Run run(Start start, double error) {
        Portrait end = new Portrait(List.of(), 1, 0, error);
        return new Run(start, 1, 0, 20, end, end, end, List.of(), List.of());
    }

    @Test
    void aPretrainingSaysTheErrorOfEveryLayer() {
        Learning now = new Learning(2, 2, 1, 5, List.of(new Curve(1, List.of(mark(0, 0.7), mark(5, 0.2))), new Curve(2, List.of(mark(0, NAN)))),
                new Histogram(0, 1, List.of(50L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 50L), 0, 0, 0, 0, 0, List.of()), null, null, null, null);
        assertEquals("Error of layer 1 falls from 0.7 at epoch 0 to 0.2 at epoch 5. Error of layer 2: no finite number. "
                + "Activations of the layer being learned: two towers near 0 and 1, 100% in the outer tenths.", pretraining.learning(now));
        assertEquals("Nothing has been measured yet.", pretraining.learning(null));
        assertEquals("Nothing has been measured yet.", pretraining.beforeAfter(null));
        assertEquals("Nothing has been measured yet.", pretraining.tuning(null));
    }

    private static Mark mark(int epoch, double error) {
        return new Mark(epoch, error, NAN, NAN, NAN);
    }

    @Test
    void waysOfPreprocessingSayWhatTheyDoToTheFirstLayer() {
        Histogram z = new Histogram(-40, 40, List.of(1L, 8L, 1L), 0, 0, 0, 0, 0, List.of());
        String text = page.ways(List.of(new Trial(Way.RAW, List.of(), z, 27.9, 1, List.of(), 0.52),
                new Trial(Way.STANDARDIZED, List.of(), null, NAN, NAN, List.of(), NAN)));
        assertTrue(text.contains("std 27.9; 100% of a unit's weights are pushed the same way. Its histogram: one hill, highest near 0, "
                + "from −40 to 40. After learning 52% are right."), text);
        assertEquals("Nothing has been measured yet.", page.ways(List.of()));
    }

    @Test
    void aJacobianSaysItsSpectrumAndWhatTheoryExpects() {
        Jacobian measured = new Jacobian(0, 0, List.of(3.0, 2.0, 1.0), List.of(0.5, 0.25));
        JacobianAndTheory seen = new JacobianAndTheory(SPEC, measured, List.of(0.5, 0.5), 4.5);
        assertEquals("3 singular values from 1 to 3, median 2; mean square 4.67. Theory expects a mean square of 4.5.", page.singular(seen));
        assertEquals("χ falls from 0.5 at layer 1 to 0.25 at layer 2. χ in theory: 0.5 throughout.", page.chi(seen));
        JacobianAndTheory lost = new JacobianAndTheory(SPEC, new Jacobian(0, 0, List.of(NAN, NAN), List.of(NAN)), List.of(), NAN);
        assertEquals("None of the 2 singular values is a finite number.", page.singular(lost));
        assertEquals("χ: no finite number.", page.chi(lost));
        assertEquals("Nothing has been measured yet.", page.singular(null));
    }

    @Test
    void aDrawingIsToldBesideWhatWasMeasured() {
        LessonTwin twin = new LessonTwin(Locale.ENGLISH);
        Sheet bars = new Sheet(true, 4, List.of(), new Interval(0, 1), new Interval(0, 1), false, "x", "");
        assertEquals("Drawn: nothing. Measured: highest near 0.125 with 50% of the area, first bar 50%, last bar 40%.",
                twin.overlay(bars, Collections.nCopies(4, NAN), DoubleStream.of(5, 1, 0, 4).boxed().toList()));
        Sheet marks = new Sheet(false, 2, List.of("1", "2"), null, new Interval(0, 1), false, "layer", "std");
        assertEquals("Drawn falls from 0.9 at layer 1 to 0.1 at layer 2. Measured: 0.5 throughout.",
                twin.overlay(marks, List.of(0.9, 0.1), List.of(0.5, 0.5)));
    }
}
