package initscope.picture.depth;

/// Marks strung on a line at equal distances across, so that lines that cross are told apart between their ends too, without
/// colour. Each line of a plot begins at another place: marks of lines that lie on one another stand side by side.
///
/// @param gap from mark to mark, logical pixels across
/// @param number of the line in its plot, from 0
public record Beads(double gap, int number) {
    private static final int LINES = 4;

    /// What paints one mark.
    @FunctionalInterface
    public interface Painter {
        void at(double x, double y);
    }

    /// @param x ascending
    public void string(double[] x, double[] y, Painter mark) {
        if (x.length < 2 || !(gap > 0 && x[x.length - 1] > x[0])) {
            return;
        }
        // Two at least: a line that has only begun is told apart too.
        double step = Math.min(gap, (x[x.length - 1] - x[0]) / 2);
        double next = x[0] + step * (Math.floorMod(number, LINES) + 0.5) / LINES;
        for (int i = 1; i < x.length; i++) {
            while (next <= x[i] && x[i] > x[i - 1]) {
                mark.at(next, y[i - 1] + (y[i] - y[i - 1]) * (next - x[i - 1]) / (x[i] - x[i - 1]));
                next += step;
            }
        }
    }
}
