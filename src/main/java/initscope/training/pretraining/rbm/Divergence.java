package initscope.training.pretraining.rbm;

import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.tensor.Precision;
import initscope.training.pretraining.greedy.Dense;
import initscope.training.pretraining.greedy.Outer;
import java.util.function.LongToDoubleFunction;

/// Contrastive divergence CD-k (Hinton 2002; what is sampled: 2010, section 3). Hidden states drawn from p(h | v_0) make a
/// reconstruction, k times over; what is learned from are the probabilities of the hidden units at both ends.
///
/// Data and reconstruction stand in one matrix, one above the other, and so do their hidden units, the reconstruction's
/// negative: then ⟨v h⟩_data − ⟨v h⟩_reconstruction is one product.
public final class Divergence {
    private static final int ROWS = 16;

    private final Machine machine;
    private final int batch;
    private final int k;
    private final boolean sampled;
    private final Crew crew;
    private final Dense dense;
    private final Outer outer;
    private final Matrix visible;
    private final Matrix hidden;
    private final Matrix states;
    private final Matrix ofA;
    private final Matrix ofB;

    /// @param batch B
    /// @param k Gibbs steps
    /// @param sampled whether reconstructions are drawn, or are probabilities (of Gaussian units: means)
    public Divergence(Machine machine, int batch, int k, boolean sampled, Crew crew) {
        this.machine = machine;
        this.batch = batch;
        this.k = k;
        this.sampled = sampled;
        this.crew = crew;
        Precision precision = machine.w().precision();
        int units = machine.w().rows();
        int inputs = machine.w().columns();
        dense = new Dense(precision, inputs, units, crew);
        outer = new Outer(precision, 2 * batch, units, inputs, crew);
        visible = Matrix.zeros(precision, 2 * batch, inputs);
        hidden = Matrix.zeros(precision, 2 * batch, units);
        states = Matrix.zeros(precision, 2 * batch, units);
        ofA = Matrix.zeros(precision, 1, inputs);
        ofB = Matrix.zeros(precision, 1, units);
    }

    /// An estimate of the gradient of the log-likelihood, summed over the batch.
    ///
    /// @param w `[H, V]`, until the next run
    /// @param a `[1, V]`
    /// @param b `[1, H]`
    public record Gradient(Matrix w, Matrix a, Matrix b) {
    }

    /// `[2B, V]`: the first B rows take the data; the others then hold the reconstruction.
    public Matrix visible() {
        return visible;
    }

    /// `[2B, H]`: p(h | data), and below it −p(h | reconstruction).
    Matrix hidden() {
        return hidden;
    }

    /// The estimate from the data in the first B rows of [#visible].
    public Gradient run(Chance chance) {
        Matrix w = machine.w();
        dense.load(w, w);
        dense.up(visible, 0, batch, machine.b(), hidden, Machine.SIGMOID, hidden);
        for (int step = 0; step < k; step++) {
            draw(hidden, step == 0 ? 0 : batch, states, chance.hidden(step));
            dense.down(states, batch, 2 * batch, machine.a(), visible, machine.visible().mean(), visible);
            if (sampled) {
                LongToDoubleFunction numbers = chance.visible(step, machine.visible());
                switch (machine.visible()) {
                    case BERNOULLI -> draw(visible, batch, visible, numbers);
                    case GAUSSIAN -> scatter(numbers);
                }
            }
            dense.up(visible, batch, 2 * batch, machine.b(), hidden, Machine.SIGMOID, hidden);
        }
        lower((row, c) -> hidden.set(row, c, -hidden.get(row, c)), hidden.columns());
        double[] a = Outer.columns(visible, 0, batch, crew);
        double[] less = Outer.columns(visible, batch, 2 * batch, crew);
        double[] b = Outer.columns(hidden, 0, 2 * batch, crew);
        for (int i = 0; i < a.length; i++) {
            ofA.set(0, i, a[i] - less[i]);
        }
        for (int j = 0; j < b.length; j++) {
            ofB.set(0, j, b[j]);
        }
        return new Gradient(outer.of(hidden, visible), ofA, ofB);
    }

    /// States of the lower rows from the probabilities `from` rows down: on where the uniform number is less.
    private void draw(Matrix probabilities, int from, Matrix into, LongToDoubleFunction uniforms) {
        int units = probabilities.columns();
        lower((row, c) -> {
            double p = probabilities.get(row - batch + from, c);
            into.set(row, c, uniforms.applyAsDouble((long) (row - batch) * units + c) < p ? 1 : 0);
        }, units);
    }

    private void scatter(LongToDoubleFunction normals) {
        int units = visible.columns();
        lower((row, c) -> visible.set(row, c,
                visible.get(row, c) + normals.applyAsDouble((long) (row - batch) * units + c)), units);
    }

    private interface Element {
        void at(int row, int column);
    }

    private void lower(Element work, int columns) {
        crew.each(Math.ceilDiv(batch, ROWS), task -> {
            for (int r = task * ROWS; r < Math.min(batch, (task + 1) * ROWS); r++) {
                for (int c = 0; c < columns; c++) {
                    work.at(batch + r, c);
                }
            }
        });
    }
}
