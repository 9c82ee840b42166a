package initscope.training;

import initscope.data.Labels;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// Reads the logits of a batch: the loss, how many classes are right, and the gradient of each sample's own loss, not
/// divided by the batch. Sums run in the order of the samples, so threads change no bit.
public final class Judge {
    private static final int TOGETHER = 16;

    private final Objective objective;
    private final Crew crew;

    public Judge(Objective objective, Crew crew) {
        this.objective = objective;
        this.crew = crew;
    }

    /// What was found in a batch.
    ///
    /// @param loss sum over the samples
    /// @param right samples whose greatest logit is that of their class
    public record Verdict(double loss, int right) {
    }

    /// Judges rows `[from, logits.rows())`.
    ///
    /// @param logits `[B, C]`
    /// @param labels of the rows
    /// @param gradient where ∂L/∂logits `[B, C]` is left, or null; may be the logits themselves
    public Verdict of(Matrix logits, Labels labels, int from, Matrix gradient) {
        Sheet sheet = new Sheet(logits.rows());
        crew.each(Math.ceilDiv(logits.rows() - from, TOGETHER), task -> {
            int begin = from + task * TOGETHER;
            rows(logits, labels, begin, Math.min(logits.rows(), begin + TOGETHER), gradient, sheet);
        });
        return sheet.verdict(from);
    }

    /// What was found of each sample.
    public static final class Sheet {
        private final double[] losses;
        private final boolean[] right;

        public Sheet(int rows) {
            losses = new double[rows];
            right = new boolean[rows];
        }

        /// The sums from one row on.
        public Verdict verdict(int from) {
            double loss = 0;
            int hits = 0;
            for (int r = from; r < losses.length; r++) {
                loss += losses[r];
                hits += right[r] ? 1 : 0;
            }
            return new Verdict(loss, hits);
        }
    }

    /// Judges rows `[from, to)` on the caller's thread.
    public void rows(Matrix logits, Labels labels, int from, int to, Matrix gradient, Sheet sheet) {
        int classes = logits.columns();
        double[] z = new double[classes];
        double[] back = new double[classes];
        for (int r = from; r < to; r++) {
            int best = 0;
            for (int k = 0; k < classes; k++) {
                z[k] = logits.get(r, k);
                best = z[k] > z[best] ? k : best;
            }
            sheet.right[r] = best == labels.get(r);
            sheet.losses[r] = objective.loss(z, labels.get(r), back);
            for (int k = 0; gradient != null && k < classes; k++) {
                gradient.set(r, k, back[k]);
            }
        }
    }
}
