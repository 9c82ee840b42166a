package initscope.lesson.measure;

import initscope.lesson.Fault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a measure can be taken of what is shown, told without taking it.
public final class Fit {

    private Fit() {
    }

    /// What stands in the way.
    public static Optional<Fault> fault(Measure measure, List<Shown> shown) {
        return Stream.of(measure.of(), measure.by() == null ? measure.of() : measure.by())
                .flatMap(term -> fault(term, shown).stream()).findFirst();
    }

    private static Optional<Fault> fault(Term term, List<Shown> shown) {
        Figure figure = term.figure();
        if (figure.family() == Figure.Family.ALONE) {
            return Optional.empty();
        }
        if (term.panel() > shown.size()) {
            return Optional.of(Fault.at(0, Fault.Code.NO_SUCH_PANEL, term.panel(), shown.size()));
        }
        Shown panel = shown.get(term.panel() - 1);
        if (figure.isOfLearning() && panel.learning() == null) {
            return Optional.of(Fault.at(0, Fault.Code.NOT_LEARNING, term.text()));
        }
        if (figure.isByLayer() && term.at() > panel.network().depth()) {
            return Optional.of(Fault.at(0, Fault.Code.NO_SUCH_LAYER, term.at(), panel.network().depth()));
        }
        return figure.family() == Figure.Family.LEARNING && term.at() > panel.learning().steps()
                ? Optional.of(Fault.at(0, Fault.Code.NO_SUCH_STEP, term.at(), panel.learning().steps())) : Optional.empty();
    }
}
