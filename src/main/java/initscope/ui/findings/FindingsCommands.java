package initscope.ui.findings;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.spec.Spec;
import java.util.function.Consumer;

/// What the findings of a panel can ask of the window it stands in.
///
/// @param point shows where a finding is seen
/// @param beside puts a spec into the panel beside this one
public record FindingsCommands(Consumer<Diagnosis> point, Consumer<Spec> beside) {
}
