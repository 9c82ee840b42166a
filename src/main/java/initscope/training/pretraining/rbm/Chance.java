package initscope.training.pretraining.rbm;

import initscope.random.Seed;
import java.util.function.LongToDoubleFunction;

/// Where the sampling of one batch draws from. Every function takes a place, `sample · units + unit`, and is pure, so that
/// threads change nothing.
public interface Chance {
    /// Uniform numbers in [0, 1) for the hidden states of this Gibbs step, from 0.
    LongToDoubleFunction hidden(int step);

    /// Uniform numbers for the reconstruction of this step; where the visible units are Gaussian, N(0, 1).
    LongToDoubleFunction visible(int step, Machine.Visible units);

    /// Draws from the streams of a seed.
    record Streams(Seed seed) implements Chance {
        @Override
        public LongToDoubleFunction hidden(int step) {
            return seed.child("hidden").child(step)::uniform;
        }

        @Override
        public LongToDoubleFunction visible(int step, Machine.Visible units) {
            Seed stream = seed.child("visible").child(step);
            return switch (units) {
                case BERNOULLI -> stream::uniform;
                // Box & Muller 1958.
                case GAUSSIAN -> place -> Math.sqrt(-2 * StrictMath.log(1 - stream.uniform(2 * place)))
                        * StrictMath.cos(2 * Math.PI * stream.uniform(2 * place + 1));
            };
        }
    }
}
