package initscope.experiment.study;

import initscope.experiment.Estimate;
import initscope.experiment.learning.TrainingSpec;
import initscope.statistics.Measures;
import initscope.training.Head;
import java.util.List;

/// The runs of a study as far as they have come, in the order of its plan. Immutable.
///
/// @param plan every run there is to be
/// @param made those begun; the last may still be under way
public record Trials(List<TrainingSpec> plan, List<Trial> made) {
    /// What a step costs over a pass there and back: changing the weights, and what small matrices lose.
    private static final double CHANGING = 2;

    public Trials {
        plan = List.copyOf(plan);
        made = List.copyOf(made);
    }

    /// Nothing of it begun.
    public static Trials planned(List<TrainingSpec> plan) {
        return new Trials(plan, List.of());
    }

    /// The run of this place in the plan; null before it has begun.
    public Trial get(int index) {
        return index < made.size() ? made.get(index) : null;
    }

    /// Runs at their end.
    public int finished() {
        return made.isEmpty() || made.getLast().over() ? made.size() : made.size() - 1;
    }

    public boolean isWhole() {
        return finished() == plan.size();
    }

    /// The share of the work that is done, by multiplications, from 0 to 1.
    public double share() {
        double all = 0;
        double done = 0;
        for (int i = 0; i < plan.size(); i++) {
            double products = plan.get(i).architecture().products();
            Trial trial = get(i);
            all += products * plan.get(i).steps();
            done += trial == null ? 0 : products * (trial.over() ? plan.get(i).steps() : trial.step());
        }
        return all > 0 ? done / all : 1;
    }

    /// Seconds the whole plan should take on so many processors, to within a factor of about three.
    public double seconds(int processors) {
        double seconds = 0;
        for (TrainingSpec spec : plan) {
            seconds += spec.steps() * CHANGING * Estimate.of(spec.network().withHead(Head.PROBE),
                    Measures.moments().withBack(Measures.Back.DETAIL)).seconds(processors);
        }
        return seconds;
    }
}
