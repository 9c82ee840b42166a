package initscope.experiment.myth;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Figures;
import java.util.ArrayList;
import java.util.List;

/// A myth that a run contradicts, with the measured numbers that do.
///
/// @param layer where to look, counted from 1
/// @param figures the numbers of its explanation, in order
public record Contradiction(Myth myth, int layer, List<Figure> figures) {

    /// A number and how it is read.
    public record Figure(double value, boolean isShare) {

        @Override
        public String toString() {
            return isShare ? Figures.percent(value) : Figures.number(value);
        }
    }

    public Contradiction {
        figures = List.copyOf(figures);
    }

    /// Every myth this run contradicts, in the order of [Myth]. A run that left the finite numbers contradicts none.
    public static List<Contradiction> of(Snapshot run) {
        List<Contradiction> list = new ArrayList<>();
        Evidence evidence = new Evidence(new Reading(run));
        if (run.last().activation().nonFinite() == 0) {
            for (Myth myth : Myth.values()) {
                Contradiction found = evidence.against(myth);
                if (found != null) {
                    list.add(found);
                }
            }
        }
        return list;
    }

    static Figure number(double value) {
        return new Figure(value, false);
    }

    static Figure share(double value) {
        return new Figure(value, true);
    }
}
