package initscope.experiment.learning;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.GradientPass;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Judge;
import initscope.training.Objective;

/// Loss and accuracy on the held-out samples, nothing dropped. The samples are sent through in batches.
final class Exam {
    private static final int BATCH = 256;

    private final Samples samples;
    private final Judge judge;
    private final GradientPass pass;
    private final Matrix batch;

    /// @param shape of the network to come
    Exam(Samples samples, Architecture shape, Objective objective, Crew crew) {
        this.samples = samples;
        Architecture whole = new Architecture(shape.inputs(), shape.layers(), shape.block().withDropout(0), true);
        judge = new Judge(objective, crew);
        batch = Matrix.zeros(samples.inputs().precision(), rows(samples.size()), shape.inputs());
        pass = new GradientPass(whole, batch.precision(), batch.rows(), whole.depth(), crew);
    }

    /// Samples sent through at once.
    static int rows(int tests) {
        return Math.min(tests, BATCH);
    }

    /// What came of it.
    ///
    /// @param loss mean over the samples
    /// @param accuracy share of them classified rightly
    record Result(double loss, double accuracy) {
    }

    Result of(Network network) throws InterruptedException {
        pass.load(network.weights(), network.biases(), 1);
        int rows = batch.rows();
        double loss = 0;
        int right = 0;
        for (int from = 0; from < samples.size(); from += rows) {
            // the last batch begins earlier than it counts
            int first = Math.min(from, samples.size() - rows);
            batch.copyRows(samples.inputs(), first, rows, 0);
            int[] labels = new int[rows];
            for (int r = 0; r < rows; r++) {
                labels[r] = samples.labels().get(first + r);
            }
            Labels ofBatch = Labels.of(labels);
            Judge.Sheet sheet = new Judge.Sheet(rows);
            pass.judge(batch, _ -> 0, (logits, top, bottom, _) -> judge.rows(logits, ofBatch, top, bottom, null, sheet));
            Judge.Verdict verdict = sheet.verdict(from - first);
            loss += verdict.loss();
            right += verdict.right();
        }
        return new Result(loss / samples.size(), (double) right / samples.size());
    }
}
