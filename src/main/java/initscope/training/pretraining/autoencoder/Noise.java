package initscope.training.pretraining.autoencoder;

import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;
import initscope.training.pretraining.Pretraining.Corruption;
import java.util.function.LongToDoubleFunction;

/// What corrupts the input of a layer that learns (Vincent et al. 2010, section 3).
///
/// @param low what pepper is: the least value an input can have
/// @param high what salt is: the greatest
record Noise(Corruption corruption, double low, double high) {
    private static final int ROWS = 16;

    /// Writes the corrupted batch to `out`. Salt and pepper: below half the share the least value, then up to the share the
    /// greatest.
    ///
    /// @param numbers by place, row by row: uniform in [0, 1), for Gaussian noise N(0, 1)
    void apply(Matrix x, LongToDoubleFunction numbers, Matrix out, Crew crew) {
        crew.each(Math.ceilDiv(out.rows(), ROWS), task -> {
            for (int r = task * ROWS; r < Math.min(out.rows(), (task + 1) * ROWS); r++) {
                for (int c = 0; c < out.columns(); c++) {
                    double number = numbers.applyAsDouble((long) r * out.columns() + c);
                    double clean = x.get(r, c);
                    out.set(r, c, switch (corruption) {
                        case Corruption.None _ -> clean;
                        case Corruption.Masking(double share) -> number < share ? 0 : clean;
                        case Corruption.SaltAndPepper(double share) ->
                                number < share / 2 ? low : number < share ? high : clean;
                        case Corruption.Gaussian(double std) -> clean + std * number;
                    });
                }
            }
        });
    }

    /// The numbers of a stream.
    LongToDoubleFunction numbers(Seed stream) {
        return corruption instanceof Corruption.Gaussian
                // Box & Muller 1958.
                ? place -> Math.sqrt(-2 * StrictMath.log(1 - stream.uniform(2 * place)))
                        * StrictMath.cos(2 * Math.PI * stream.uniform(2 * place + 1))
                : stream::uniform;
    }
}
