package initscope.experiment.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines of equal height of a landscape, so many that the stretches between them are about equally large.
///
/// @param lines open or closed, each as x₀, y₀, x₁, y₁, …
public record Contours(Landscape landscape, List<List<Double>> lines) {
    private static final int COLUMNS = 120;
    private static final int ROWS = 90;
    private static final int LEVELS = 14;

    public Contours {
        lines = List.copyOf(lines);
    }

    /// By marching squares on a grid over the landscape's area.
    public static Contours of(Landscape landscape) {
        double[][] height = new double[ROWS + 1][COLUMNS + 1];
        double[] sorted = new double[(ROWS + 1) * (COLUMNS + 1)];
        for (int r = 0; r <= ROWS; r++) {
            for (int c = 0; c <= COLUMNS; c++) {
                height[r][c] = landscape.at(x(landscape, c), y(landscape, r));
                sorted[r * (COLUMNS + 1) + c] = height[r][c];
            }
        }
        Arrays.sort(sorted);
        List<List<Double>> lines = new ArrayList<>();
        for (int k = 1; k <= LEVELS; k++) {
            double share = (k - 0.5) / LEVELS;
            lines.addAll(new Marching(landscape, height, sorted[(int) (share * share * (sorted.length - 1))]).lines());
        }
        return new Contours(landscape, lines);
    }

    private static double x(Landscape landscape, double column) {
        Landscape.Area area = landscape.area();
        return area.left() * (1 - column / COLUMNS) + area.right() * (column / COLUMNS);
    }

    private static double y(Landscape landscape, double row) {
        Landscape.Area area = landscape.area();
        return area.bottom() * (1 - row / ROWS) + area.top() * (row / ROWS);
    }

    /// One level. Every crossing lies on an edge of the grid, numbered 2 (row (COLUMNS + 1) + column), one more if it is
    /// upright; a cell joins two of its edges, or twice two.
    private record Marching(Landscape landscape, double[][] height, double level, int[][] joined) {
        private static final int NONE = -1;

        Marching(Landscape landscape, double[][] height, double level) {
            this(landscape, height, level, new int[2 * (ROWS + 1) * (COLUMNS + 1)][]);
        }

        List<List<Double>> lines() {
            for (int r = 0; r < ROWS; r++) {
                for (int c = 0; c < COLUMNS; c++) {
                    cell(r, c);
                }
            }
            List<List<Double>> lines = new ArrayList<>();
            for (boolean open : new boolean[] {true, false}) {
                for (int edge = 0; edge < joined.length; edge++) {
                    if (joined[edge] != null && (!open || joined[edge][1] == NONE)) {
                        lines.add(follow(edge));
                    }
                }
            }
            return lines;
        }

        private void cell(int r, int c) {
            boolean a = height[r][c] >= level;
            boolean b = height[r][c + 1] >= level;
            boolean d = height[r + 1][c + 1] >= level;
            boolean e = height[r + 1][c] >= level;
            int below = 2 * (r * (COLUMNS + 1) + c);
            int left = below + 1;
            int right = left + 2;
            int above = below + 2 * (COLUMNS + 1);
            int[] crossed = new int[4];
            int n = 0;
            for (int edge : new int[] {a != b ? below : NONE, b != d ? right : NONE, d != e ? above : NONE, e != a ? left : NONE}) {
                if (edge != NONE) {
                    crossed[n++] = edge;
                }
            }
            if (n == 2) {
                join(crossed[0], crossed[1]);
            } else if (n == 4) {
                boolean high = (height[r][c] + height[r][c + 1] + height[r + 1][c] + height[r + 1][c + 1]) / 4 >= level;
                join(below, high == a ? right : left);
                join(above, high == a ? left : right);
            }
        }

        private void join(int one, int other) {
            add(one, other);
            add(other, one);
        }

        private void add(int edge, int to) {
            if (joined[edge] == null) {
                joined[edge] = new int[] {to, NONE};
            } else {
                joined[edge][1] = to;
            }
        }

        /// The line through an edge, taken out of what is left.
        private List<Double> follow(int start) {
            List<Double> line = new ArrayList<>();
            int before = NONE;
            int edge = start;
            while (edge != NONE && joined[edge] != null) {
                point(edge, line);
                int[] to = joined[edge];
                joined[edge] = null;
                int next = to[0] != before ? to[0] : to[1];
                before = edge;
                edge = next;
            }
            if (edge == start) {
                point(start, line);
            }
            return line;
        }

        private void point(int edge, List<Double> line) {
            int r = edge / 2 / (COLUMNS + 1);
            int c = edge / 2 % (COLUMNS + 1);
            boolean upright = edge % 2 == 1;
            double from = height[r][c];
            double to = upright ? height[r + 1][c] : height[r][c + 1];
            double share = Math.clamp((level - from) / (to - from), 0, 1);
            line.add(x(landscape, c + (upright ? 0 : share)));
            line.add(y(landscape, r + (upright ? share : 0)));
        }
    }
}
