package initscope.ui.panel;

import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;

/// Something that could not be done, shown beside the control it came from.
///
/// @param place the key of the control, "" for the panel as a whole
/// @param remedy a spec that would work, or null
public record Notice(String place, Problem problem, Spec remedy) {
}
