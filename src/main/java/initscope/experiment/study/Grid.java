package initscope.experiment.study;

import initscope.experiment.learning.TrainingSpec;
import initscope.init.Initializer;
import initscope.training.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Every optimizer with every initializer, from identical draws: the same samples in the same order, and the same random numbers
/// behind the weights, which a law only scales.
///
/// @param base what all have in common
/// @param optimizers one a row
/// @param initializers one a column
public record Grid(TrainingSpec base, List<Optimizer> optimizers, List<Initializer> initializers) {
    /// Of a side, at most.
    public static final int MOST = 8;

    public Grid {
        base = Plans.feasible(base);
        optimizers = List.copyOf(optimizers);
        initializers = List.copyOf(initializers);
    }

    /// Row by row.
    public List<TrainingSpec> plan() {
        List<TrainingSpec> plan = new ArrayList<>();
        for (Optimizer optimizer : optimizers) {
            for (Initializer initializer : initializers) {
                plan.add(base.withOptimizer(optimizer).withNetwork(base.network().withExceptions(Map.of())
                        .withInitializer(initializer)));
            }
        }
        return plan;
    }

    /// The place of a cell in the plan.
    public int index(int row, int column) {
        return row * initializers.size() + column;
    }
}
