package initscope.experiment.reproduction.rows;

import static initscope.experiment.reproduction.Evidence.CERTAIN;
import static initscope.experiment.reproduction.Evidence.THEORY;

import initscope.experiment.reproduction.Band;
import initscope.experiment.reproduction.Published;
import initscope.experiment.reproduction.Reading;
import initscope.experiment.reproduction.Row;
import java.util.List;

/// Set-ups of papers, at initialization and with random inputs, against theory for them; and the ends of the number formats.
final class PaperRows {
    private static final String GLOROT = "Glorot & Bengio (2010), Understanding the difficulty of training deep networks";
    private static final String HE = "He et al. (2015), Delving Deep into Rectifiers, fig. 3: 30 layers";
    private static final String SELU = "Klambauer et al. (2017), Self-Normalizing Neural Networks: fixed point (0, 1)";
    private static final String FORMAT = "IEEE 754: fp32 ends at 3.4e38";
    /// Their 300 fixed examples through 5 layers of 1000 units.
    private static final String GLOROT_NET = " depth=5 width=1000 batch=300 seeds=5";
    private static final String STANDARD = "tanh uniform(0.0316227766)";

    private PaperRows() {
    }

    static List<Row> rows() {
        return List.of(
                Row.of("glorot-standard-std", GLOROT, THEORY, STANDARD + GLOROT_NET, Reading.STD,
                        "0.460 0.250 0.141 0.081 0.047", Band.ofTheory()),
                Row.of("glorot-normalized-std", GLOROT, THEORY, "tanh xavier-uniform" + GLOROT_NET, Reading.STD,
                        "0.628 0.486 0.408 0.358 0.322", Band.ofTheory()),
                Row.of("glorot-standard-back", GLOROT, THEORY, STANDARD + GLOROT_NET, Reading.BACK_FACTOR,
                        List.of(Published.at(1, "0.22"), Published.at(5, "0.33")), Band.ofTheory()),
                Row.of("glorot-normalized-back", GLOROT, THEORY, "tanh xavier-uniform" + GLOROT_NET, Reading.BACK_FACTOR,
                        List.of(Published.at(1, "0.46"), Published.at(5, "0.82")), Band.ofTheory()),
                Row.of("he-30-xavier", HE, THEORY, "relu xavier-normal depth=30 width=512 batch=100 seeds=10", Reading.LOG2_RMS,
                        List.of(Published.at(30, "-15")), Band.ofRelu(30, 512)),
                Row.of("he-30-he", HE, THEORY, "relu he-normal depth=30 width=512 batch=100 seeds=10", Reading.LOG2_RMS,
                        List.of(Published.at(30, "0")), Band.ofRelu(30, 512)),
                Row.of("selu-std", SELU, THEORY, "selu lecun-normal depth=50 width=512 batch=200 seeds=5", Reading.STD,
                        List.of(Published.at(10, "1.00"), Published.at(50, "1.00")), Band.ofTheory()),
                Row.of("selu-mean", SELU, THEORY, "selu lecun-normal depth=50 width=512 batch=200 seeds=5", Reading.MEAN,
                        List.of(Published.at(10, "0.00"), Published.at(50, "0.00")), Band.ofTheory()),
                Row.of("selu-from-far", SELU, THEORY, "selu lecun-normal depth=50 width=512 batch=200 input=normal(0,3) seeds=5",
                        Reading.STD, List.of(Published.at(50, "1.00")), Band.ofTheory()),
                Row.of("fp32-linear", FORMAT, CERTAIN, "identity normal(1) depth=45 batch=100 seeds=3",
                        Reading.FIRST_NOT_FINITE, List.of(Published.at(0, "38")), new Band.Distance(1)));
    }
}
