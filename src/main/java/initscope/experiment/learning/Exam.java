package initscope.experiment.learning;

import initscope.data.Labels;
import initscope.data.Samples;
import initscope.network.Architecture;
import initscope.network.Network;
import initscope.propagation.Forward;
import initscope.statistics.Measures;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.Judge;
import initscope.training.Objective;
import java.util.List;

/// Loss and accuracy on the held-out samples, nothing dropped. The samples are sent through in batches.
final class Exam {
    private static final int BATCH = 256;

    private final Samples samples;
    private final Judge judge;
    private final Architecture shape;
    private final Forward forward;
    private final Matrix batch;

    /// @param shape of the network to come
    Exam(Samples samples, Architecture shape, Objective objective, Crew crew) {
        this.samples = samples;
        this.shape = new Architecture(shape.inputs(), shape.layers(), shape.block().withDropout(0), true);
        judge = new Judge(objective, crew);
        batch = Matrix.zeros(samples.inputs().precision(), rows(samples.size()), shape.inputs());
        forward = new Forward(this.shape, batch.precision(), batch.rows(), crew);
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
        for (Architecture.Layer layer : shape.layers()) {
            forward.load(layer, network.weights().get(layer.number() - 1), network.biases().get(layer.number() - 1));
        }
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
            Matrix logits = forward.run(batch, Measures.moments(), List.of()).output();
            Judge.Verdict verdict = judge.of(logits, Labels.of(labels), from - first, null);
            loss += verdict.loss();
            right += verdict.right();
        }
        return new Result(loss / samples.size(), (double) right / samples.size());
    }
}
