package initscope.experiment.optimization;

import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The optimizers that can be let off, each with the learning rate that suits a landscape.
///
/// On the valley they are those of Deep Learning from Scratch, section 6.1 (SGD 0.95, momentum 0.1, AdaGrad 1.5, Adam 0.3, 30
/// steps), and for the others what suits beside them; elsewhere what was found to show the landscape best.
public final class Field {
    public static final double MOMENTUM = 0.9;

    private Field() {
    }

    /// One of each kind, in the order they are listed to people.
    ///
    /// @param momentum μ of momentum and Nesterov, β₁ of Adam and its kin
    public static List<Optimizer> all(Landscape landscape, double momentum) {
        double[] rates = switch (landscape) {
            case VALLEY -> new double[] {0.95, 0.1, 0.1, 1.5, 0.2, 0.3, 0.3, 0.3};
            case SLANTED -> new double[] {0.5, 0.1, 0.1, 1, 0.1, 0.3, 0.3, 0.3};
            case ROSENBROCK -> new double[] {0.001, 0.0005, 0.0005, 0.5, 0.02, 0.1, 0.1, 0.1};
            case SADDLE -> new double[] {0.1, 0.03, 0.03, 0.1, 0.02, 0.1, 0.1, 0.1};
        };
        List<Optimizer> all = new ArrayList<>();
        all.add(new Optimizer.Sgd(rates[0]));
        all.add(new Optimizer.Momentum(rates[1], momentum));
        all.add(new Optimizer.Nesterov(rates[2], momentum));
        all.add(new Optimizer.AdaGrad(rates[3]));
        all.add(new Optimizer.RmsProp(rates[4]));
        all.add(new Optimizer.Adam(rates[5], momentum, Optimizer.BETA2, Optimizer.EPSILON, 0, false));
        all.add(new Optimizer.AdamW(rates[6], momentum, Optimizer.BETA2, Optimizer.EPSILON, Optimizer.AdamW.DECAY));
        all.add(new Optimizer.Nadam(rates[7], momentum, Optimizer.BETA2, Optimizer.EPSILON, Optimizer.Nadam.PSI));
        return all;
    }

    /// What an optimizer has of μ or β₁; nothing where it has neither.
    public static OptionalDouble momentum(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Momentum o -> OptionalDouble.of(o.momentum());
            case Optimizer.Nesterov o -> OptionalDouble.of(o.momentum());
            case Optimizer.Adam o -> OptionalDouble.of(o.beta1());
            case Optimizer.AdamW o -> OptionalDouble.of(o.beta1());
            case Optimizer.Nadam o -> OptionalDouble.of(o.beta1());
            case Optimizer.Sgd _, Optimizer.AdaGrad _, Optimizer.RmsProp _ -> OptionalDouble.empty();
        };
    }

    /// How many steps show a landscape.
    public static int steps(Landscape landscape) {
        return switch (landscape) {
            case VALLEY, SLANTED -> 30;
            case ROSENBROCK -> 200;
            case SADDLE -> 40;
        };
    }
}
