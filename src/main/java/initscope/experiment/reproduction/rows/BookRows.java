package initscope.experiment.reproduction.rows;

import static initscope.experiment.reproduction.Evidence.RERUN;

import initscope.experiment.reproduction.Band;
import initscope.experiment.reproduction.Reading;
import initscope.experiment.reproduction.Row;
import java.util.List;

/// Figures of *Deep Learning from Scratch*, chapter 6: 5 layers of 100 units, 1000 samples, 30 bins over (0, 1). The book
/// prints pictures without numbers; these are means of ten runs of its own script.
final class BookRows {
    private static final String SOURCE = "Saitoh (2016), Deep Learning from Scratch, ch. 6, weight_init_activation_histogram.py";
    private static final Band BAND = Band.ofMean(10);

    private BookRows() {
    }

    static List<Row> rows() {
        return List.of(
                row("book-sigmoid-1-std", "sigmoid normal(1)", Reading.STD, "0.459 0.440 0.437 0.438 0.441"),
                row("book-sigmoid-1-ends", "sigmoid normal(1)", Reading.EDGE, "0.77 0.67 0.66 0.66 0.68"),
                row("book-sigmoid-1-first-bin", "sigmoid normal(1)", Reading.FIRST_BIN, "0.37 0.31 0.29 0.31 0.31"),
                row("book-sigmoid-0.01", "sigmoid normal(0.01)", Reading.STD, "0.0249 0.0124 0.0123 0.0124 0.0131"),
                row("book-sigmoid-xavier", "sigmoid lecun-normal", Reading.STD, "0.208 0.127 0.119 0.121 0.127"),
                row("book-relu-0.01", "relu normal(0.01)", Reading.STD, "0.0585 0.0041 0.00030 0.000021 0.0000015"),
                row("book-relu-xavier", "relu lecun-normal", Reading.STD, "0.585 0.413 0.297 0.206 0.154"),
                row("book-relu-xavier-hidden", "relu lecun-normal", Reading.HIDDEN, "0.158 0.076 0.026 0.004 0.001"),
                row("book-relu-he", "relu he-normal", Reading.STD, "0.827 0.825 0.840 0.825 0.869"),
                row("book-relu-he-hidden", "relu he-normal", Reading.HIDDEN, "0.239 0.234 0.240 0.228 0.241"),
                row("book-tanh-xavier", "tanh lecun-normal", Reading.STD, "0.627 0.486 0.407 0.356 0.322"),
                row("book-tanh-1", "tanh normal(1)", Reading.STD, "0.959 0.958 0.957 0.957 0.958"));
    }

    private static Row row(String id, String spec, Reading reading, String series) {
        return Row.of(id, SOURCE, RERUN, spec + " range=book seeds=10", reading, series, BAND);
    }
}
