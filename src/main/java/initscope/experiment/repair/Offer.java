package initscope.experiment.repair;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A remedy for one run: the spec it makes, and what theory expects of it.
///
/// @param predicted empty where there is no theory
public record Offer(Remedy remedy, Spec after, Optional<Effect> predicted) {

    /// The remedies for what was found in a run of this spec: those that change it, are not alike, and can be run. Asks
    /// theory, which takes milliseconds to tenths of a second for deep networks.
    public static List<Offer> of(Spec spec, List<Diagnosis> findings) {
        List<Offer> offers = new ArrayList<>();
        Set<Spec> seen = new HashSet<>(Set.of(spec));
        for (Remedy remedy : Remedy.values()) {
            if (findings.stream().anyMatch(d -> remedy.isAgainst(d.code()))) {
                Spec after = remedy.apply(spec);
                if (Coming.isThere(after) && seen.add(after)) {
                    offers.add(new Offer(remedy, after, Effect.predicted(after)));
                }
            }
        }
        return offers;
    }

    /// Runs it.
    ///
    /// @return what was measured, or why it cannot be run
    public Parsed<Effect> measure(Lab lab) throws InterruptedException {
        Measures measures = Diagnosis.measures();
        return switch (lab.prepare(after.withSeeds(1), measures)) {
            case Parsed.Failure<initscope.experiment.Experiment>(var problem) -> new Parsed.Failure<>(problem);
            case Parsed.Value<initscope.experiment.Experiment>(var experiment) -> {
                Snapshot run = experiment.run(0, measures);
                yield new Parsed.Value<>(Effect.measured(run));
            }
        };
    }
}
