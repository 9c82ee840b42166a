package initscope.experiment;

import initscope.data.InputSource;
import initscope.random.Seed;
import initscope.tensor.Crew;
import initscope.tensor.Matrix;

/// The probe head: ∂L/∂x_L drawn from N(0, 1), independent for every sample and unit. It asks how the network carries a
/// gradient, whatever the loss.
final class Probe {

    private Probe() {
    }

    static void fill(Matrix g, Seed seed, Crew crew) {
        InputSource.STANDARD.fill(g, seed, crew);
    }
}
