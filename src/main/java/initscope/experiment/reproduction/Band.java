package initscope.experiment.reproduction;

/// How far ours may lie from what was published, and why.
public sealed interface Band {
    /// Standard errors; with the spread known from ten networks, chance alone takes one figure in a thousand farther off.
    double ERRORS = 5;

    /// Five standard errors of the difference of two means, from the spread of our own networks, and half of the last printed
    /// digit.
    ///
    /// @param networks the published figure is the mean of; [#EXACT] if it has no error of its own
    /// @param slack known difference besides, in the figure's unit: what theory itself says a finite width does
    record Errors(int networks, double slack) implements Band {
    }

    /// A stated distance.
    record Distance(double distance) implements Band {
    }

    /// Nothing at all: ours is to be the published figure.
    record Exact() implements Band {
    }

    /// Networks of a figure without error.
    int EXACT = Integer.MAX_VALUE;

    /// A single network was published.
    static Band ofOne() {
        return new Errors(1, 0);
    }

    /// The mean of `networks` was published.
    static Band ofMean(int networks) {
        return new Errors(networks, 0);
    }

    /// The figure comes from theory.
    static Band ofTheory() {
        return new Errors(EXACT, 0);
    }

    /// The base-2 logarithm of the RMS after so many ReLU layers comes from theory. The logarithm of the mean square has variance
    /// up to 5 depth / width and lies at most half of that below its infinitely wide value (Hanin & Nica 2018); the RMS half of
    /// it again.
    static Band ofRelu(int depth, int width) {
        return new Errors(EXACT, 5.0 * depth / width / 4 / Math.log(2));
    }

    /// Largest distance allowed.
    ///
    /// @param spread standard deviation over our networks
    /// @param ours how many those are
    default double width(Published published, double spread, int ours) {
        return switch (this) {
            case Errors(int networks, double slack) ->
                ERRORS * spread * Math.sqrt(1.0 / ours + (networks == EXACT ? 0 : 1.0 / networks)) + published.rounding() + slack;
            case Distance(double distance) -> distance;
            case Exact() -> 0;
        };
    }
}
