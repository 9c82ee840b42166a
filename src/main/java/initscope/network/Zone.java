package initscope.network;

/// Two open ends of the real line: everything `<= low` and everything `>= high`. A side that does not exist is NaN,
/// so that even infinities do not belong to it.
public record Zone(double low, double high) {
    public static final Zone NONE = new Zone(Double.NaN, Double.NaN);

    public static Zone below(double low) {
        return new Zone(low, Double.NaN);
    }

    public static Zone symmetric(double bound) {
        return new Zone(-bound, bound);
    }

    public boolean isEmpty() {
        return Double.isNaN(low) && Double.isNaN(high);
    }

    public boolean hasBothSides() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}
