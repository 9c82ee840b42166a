package initscope.experiment.inspection;

import initscope.statistics.Histogram;

/// One of the parts a histogram divides a layer's elements into: every element is in exactly one of them.
///
/// @param index of the bin or the atom, 0 for the other kinds
public record Bar(Kind kind, int index) {
    public static final Bar BELOW = new Bar(Kind.BELOW, 0);
    public static final Bar ABOVE = new Bar(Kind.ABOVE, 0);
    public static final Bar NOT_FINITE = new Bar(Kind.NOT_FINITE, 0);

    /// What holds the elements together.
    public enum Kind {
        /// They lie between two edges and are on no atom.
        BIN,
        /// They equal an atom that lies within the bins.
        ATOM,
        /// Finite, under the lowest edge.
        BELOW,
        /// Finite, over the highest.
        ABOVE,
        NOT_FINITE
    }

    public static Bar bin(int index) {
        return new Bar(Kind.BIN, index);
    }

    public static Bar atom(int index) {
        return new Bar(Kind.ATOM, index);
    }

    /// The bar a value belongs to.
    static Bar of(Histogram h, double value) {
        if (!Double.isFinite(value)) {
            return NOT_FINITE;
        }
        int bin = h.binOf(value);
        if (bin < 0) {
            return value < h.low() ? BELOW : ABOVE;
        }
        for (int i = 0; i < h.atoms().size(); i++) {
            if (h.atoms().get(i).value() == value) {
                return atom(i);
            }
        }
        return bin(bin);
    }

    /// How many elements a histogram counted in this bar.
    public long count(Histogram h) {
        return switch (kind) {
            case BIN -> h.countWithoutAtoms(index);
            case ATOM -> h.binOf(h.atoms().get(index).value()) < 0 ? 0 : h.atoms().get(index).count();
            case BELOW -> h.below();
            case ABOVE -> h.above();
            case NOT_FINITE -> h.nonFinite();
        };
    }

    /// Its place among all bars of a histogram: bins, atoms, then the three others.
    int slot(Histogram h) {
        return switch (kind) {
            case BIN -> index;
            case ATOM -> h.bins() + index;
            case BELOW -> h.bins() + h.atoms().size();
            case ABOVE -> h.bins() + h.atoms().size() + 1;
            case NOT_FINITE -> h.bins() + h.atoms().size() + 2;
        };
    }

    static int slots(Histogram h) {
        return h.bins() + h.atoms().size() + 3;
    }

    /// Whether a histogram has this bar.
    public boolean isOf(Histogram h) {
        return switch (kind) {
            case BIN -> index >= 0 && index < h.bins();
            case ATOM -> index >= 0 && index < h.atoms().size();
            default -> true;
        };
    }
}
