package initscope.ui.engine;

import initscope.experiment.spec.Spec;
import initscope.statistics.Measures;

/// What a panel wants to see: an experiment after the batches `from` to `to`, both included.
///
/// Everything the picture depends on is in here, so that the same wish gives the same picture however the turns fell.
///
/// @param number rises with every wish of a panel
/// @param inside whether to look inside the last layer too; then `measures` has both binnings and no gradients
public record Wish(long number, Spec spec, Measures measures, long from, long to, boolean inside) {

    /// A wish for the picture alone.
    public Wish(long number, Spec spec, Measures measures, long from, long to) {
        this(number, spec, measures, from, to, false);
    }

    /// Whether an answer to this one is a step on the way to the other: all the same but the last batch.
    boolean leadsTo(Wish other) {
        return other != null && spec.equals(other.spec) && measures.equals(other.measures) && inside == other.inside
                && (from == other.from || !isAccumulating() && !other.isAccumulating());
    }

    boolean isAccumulating() {
        return from != to;
    }

    /// How many networks it asks for: those of the spec; only the first while batches add up, for every network would have
    /// to keep its own sums.
    public int networks() {
        return isAccumulating() ? 1 : spec.seeds();
    }
}
