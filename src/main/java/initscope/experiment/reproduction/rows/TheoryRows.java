package initscope.experiment.reproduction.rows;

import static initscope.experiment.reproduction.Evidence.THEORY;

import initscope.experiment.reproduction.Band;
import initscope.experiment.reproduction.Published;
import initscope.experiment.reproduction.Reading;
import initscope.experiment.reproduction.Row;
import java.util.List;

/// Fixed points and phases: the length map, its fixed point q*, and χ, the factor on the squared gradient there.
final class TheoryRows {
    private static final String POOLE = "Poole et al. (2016), Exponential expressivity: length map";
    private static final String SCHOENHOLZ = "Schoenholz et al. (2017), Deep Information Propagation: χ";
    private static final String DEEP = " depth=20 width=500 batch=100 seeds=10";
    private static final String WIDE = " depth=30 width=500 batch=100 seeds=5";

    private TheoryRows() {
    }

    static List<Row> rows() {
        return List.of(
                std("tanh-gain-4/3", "1.3333333", "0.513"), std("tanh-gain-1.5", "1.5", "0.594"),
                std("tanh-gain-5/3", "1.6666667", "0.651"), std("tanh-gain-2", "2", "0.728"),
                at20("length-tanh", POOLE, "tanh lecun-normal(gain=1.5) bias=normal(0.05)", Reading.LENGTH, "0.798"),
                at20("length-book-sigmoid", POOLE, "sigmoid lecun-normal(gain=10)", Reading.LENGTH, "44.2"),
                at20("length-hard-tanh", POOLE, "hard-tanh lecun-normal(gain=2)", Reading.LENGTH, "2.76"),
                at20("chi-tanh", SCHOENHOLZ, "tanh lecun-normal(gain=1.5) bias=normal(0.05)", Reading.BACK_FACTOR, "1.137"),
                at20("chi-book-sigmoid", SCHOENHOLZ, "sigmoid lecun-normal(gain=10)", Reading.BACK_FACTOR, "0.986"),
                at20("chi-selu", SCHOENHOLZ, "selu lecun-normal", Reading.BACK_FACTOR, "1.072"),
                at20("chi-hard-tanh", SCHOENHOLZ, "hard-tanh lecun-normal(gain=2)", Reading.BACK_FACTOR, "1.81"),
                at20("chi-relu-ordered", SCHOENHOLZ, "relu lecun-normal(gain=1.2) bias=normal(0.3)", Reading.BACK_FACTOR,
                        "0.72"),
                Row.of("sigmoid-forgets", "own integration of the correlation map (Poole et al. 2016, eq. 5)", THEORY,
                        "sigmoid lecun-normal width=500 seeds=10", Reading.BETWEEN_SAMPLES,
                        "0.208 0.049 0.0114 0.0027 0.00064", Band.ofTheory()));
    }

    private static Row std(String id, String gain, String figure) {
        return Row.of(id, POOLE, THEORY, "tanh lecun-normal(gain=" + gain + ")" + WIDE, Reading.STD,
                List.of(Published.at(30, figure)), Band.ofTheory());
    }

    private static Row at20(String id, String source, String spec, Reading reading, String figure) {
        return Row.of(id, source, THEORY, spec + DEEP, reading, List.of(Published.at(20, figure)), Band.ofTheory());
    }
}
