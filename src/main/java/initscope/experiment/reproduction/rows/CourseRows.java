package initscope.experiment.reproduction.rows;

import static initscope.experiment.reproduction.Evidence.CERTAIN;
import static initscope.experiment.reproduction.Evidence.PRINTED;
import static initscope.experiment.reproduction.Evidence.RERUN;
import static initscope.experiment.reproduction.Evidence.THEORY;

import initscope.experiment.reproduction.Band;
import initscope.experiment.reproduction.Published;
import initscope.experiment.reproduction.Reading;
import initscope.experiment.reproduction.Row;
import java.util.List;

/// Figures printed by courses: CS231n's activation statistics, Karpathy's makemore, fast.ai, Dive into Deep Learning.
final class CourseRows {
    private static final String CS231N = "Stanford CS231n, lecture on training networks, 2016–2017";
    private static final String KARPATHY = "Karpathy (2022), makemore part 3";
    private static final String FASTAI = "fast.ai, course part 2, 11_initializing.ipynb";
    private static final String D2L = "Zhang et al., Dive into Deep Learning, 5.4";
    private static final String TEN = " depth=10 width=500 seeds=10";
    private static final String FIVE = " depth=5 width=100 inputs=30 batch=32 seeds=20";
    /// The printed network saw letters through a random embedding; ours sees N(0, 1).
    private static final Band LETTERS = new Band.Errors(1, 0.01);

    private CourseRows() {
    }

    static List<Row> rows() {
        return List.of(
                Row.of("cs231n-tanh-0.01", CS231N, PRINTED, "tanh normal(0.01)" + TEN, Reading.STD,
                        "0.213081 0.047551 0.010630 0.002378 0.000532 0.000119 0.000026 0.000006 0.000001 0.000000", Band.ofOne()),
                Row.of("cs231n-tanh-1", CS231N, RERUN, "tanh normal(1)" + TEN, Reading.STD,
                        "0.98212 0.98174 0.98169 0.98170 0.98172 0.98175 0.98191 0.98156 0.98156 0.98153", Band.ofOne()),
                Row.of("cs231n-tanh-xavier", CS231N, RERUN, "tanh lecun-normal" + TEN, Reading.STD,
                        "0.62751 0.48695 0.40813 0.35797 0.32023 0.29264 0.27133 0.25339 0.23924 0.22615", Band.ofOne()),
                Row.of("cs231n-relu-xavier", CS231N, RERUN, "relu lecun-normal" + TEN, Reading.STD,
                        "0.58348 0.42625 0.30635 0.23351 0.15980 0.11001 0.07977 0.05965 0.04146 0.02879", Band.ofOne()),
                Row.of("cs231n-relu-he", CS231N, PRINTED, "relu he-normal" + TEN, Reading.STD,
                        "0.825232 0.827835 0.813855 0.826902 0.834092 0.860035 0.870610 0.889348 0.845357 0.844523",
                        Band.ofOne()),
                Row.of("karpathy-gain-5/3-std", KARPATHY, PRINTED, "tanh lecun-normal(gain=1.6667)" + FIVE, Reading.STD,
                        "0.75 0.69 0.67 0.66 0.66", LETTERS),
                Row.of("karpathy-gain-5/3-saturated", KARPATHY, PRINTED,
                        "tanh lecun-normal(gain=1.6667) range=-0.97,0.97" + FIVE, Reading.HIDDEN,
                        "0.2025 0.0838 0.0662 0.0547 0.0612", LETTERS),
                Row.of("karpathy-gain-1-std", KARPATHY, PRINTED, "tanh lecun-normal" + FIVE, Reading.STD,
                        "0.62 0.48 0.41 0.35 0.32", LETTERS),
                Row.of("karpathy-no-tanh", KARPATHY, PRINTED, "identity lecun-normal(gain=1.6667)" + FIVE, Reading.STD,
                        "1.65 2.72 4.67 7.50 12.78", Band.ofOne()),
                Row.of("karpathy-linear", KARPATHY, PRINTED, "identity normal(1) depth=1 width=1000 batch=1 seeds=20", Reading.STD,
                        "31.01", Band.ofOne()),
                Row.of("fastai-nan", FASTAI, PRINTED, "identity normal(1) depth=50 batch=100 seeds=3", Reading.NOT_FINITE,
                        List.of(Published.at(50, "1")), new Band.Exact()),
                Row.of("fastai-zero", FASTAI, PRINTED, "identity normal(0.01) depth=50 batch=100 seeds=3", Reading.ZERO,
                        List.of(Published.at(50, "1")), new Band.Exact()),
                Row.of("fastai-relu-mean", FASTAI, PRINTED, "relu lecun-normal depth=1 batch=200 seeds=20", Reading.MEAN, "0.40",
                        Band.ofOne()),
                Row.of("fastai-relu-std", FASTAI, PRINTED, "relu lecun-normal depth=1 batch=200 seeds=20", Reading.STD, "0.58",
                        Band.ofOne()),
                Row.of("fastai-relu-xavier-50", FASTAI, THEORY, "relu normal(0.1) depth=50 batch=100 seeds=10", Reading.LOG2_RMS,
                        List.of(Published.at(50, "-25")), Band.ofRelu(50, 100)),
                Row.of("fastai-relu-he-50", FASTAI, THEORY, "relu he-normal depth=50 batch=100 seeds=10", Reading.LOG2_RMS,
                        List.of(Published.at(50, "0")), Band.ofRelu(50, 100)),
                Row.of("d2l-product", D2L, PRINTED, "identity normal(1) depth=100 width=4 batch=4 seeds=40", Reading.LOG10_RMS,
                        List.of(Published.at(100, "25")), new Band.Distance(2)),
                Row.of("symmetry-sigmoid-zeros", "follows from equal weights", CERTAIN, "sigmoid zeros", Reading.DISTINCT_UNITS,
                        "1 1 1 1 1", new Band.Exact()),
                Row.of("symmetry-tanh-constant", "follows from equal weights", CERTAIN, "tanh constant(0.5)",
                        Reading.DISTINCT_UNITS, "1 1 1 1 1", new Band.Exact()));
    }
}
