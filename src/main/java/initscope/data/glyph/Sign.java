package initscope.data.glyph;

import java.util.ArrayList;
import java.util.List;

/// A sign as it is taught: strokes in a square of side 100, y downwards.
///
/// @param name the sign itself, `7` or `가`
/// @param outline the strokes as they are written down, see [#of]
/// @param strokes polylines; points as x, y, x, y …
public record Sign(String name, String outline, List<double[]> strokes) {
    private static final int ROUND = 28;
    private static final int BEND = 14;

    public Sign {
        strokes = List.copyOf(strokes);
    }

    /// Reads strokes written as the outlines of SVG are: `Mx y` begins one, `Lx y` a line, `Cx y x y x y` a cubic curve, `Z` a
    /// line back to the beginning, `Ex y rx ry` an ellipse of its own.
    static Sign of(String name, String outline) {
        List<double[]> strokes = new ArrayList<>();
        List<Double> line = new ArrayList<>();
        String[] words = outline.trim().replaceAll("([MLCEZ])", " $1 ").trim().split("\\s+");
        for (int i = 0; i < words.length;) {
            char command = words[i++].charAt(0);
            double[] at = new double[switch (command) {
                case 'M', 'L' -> 2;
                case 'C' -> 6;
                case 'E' -> 4;
                default -> 0;
            }];
            for (int k = 0; k < at.length; k++) {
                at[k] = Double.parseDouble(words[i++]);
            }
            switch (command) {
                case 'M' -> {
                    end(line, strokes);
                    point(line, at[0], at[1]);
                }
                case 'L' -> point(line, at[0], at[1]);
                case 'C' -> curve(line, at);
                case 'Z' -> point(line, line.get(0), line.get(1));
                case 'E' -> {
                    end(line, strokes);
                    for (int k = 0; k <= ROUND; k++) {
                        double angle = 2 * Math.PI * k / ROUND - Math.PI / 2;
                        point(line, at[0] + at[2] * StrictMath.cos(angle), at[1] + at[3] * StrictMath.sin(angle));
                    }
                }
                default -> throw new IllegalArgumentException(outline);
            }
        }
        end(line, strokes);
        return new Sign(name, outline.strip(), strokes);
    }

    private static void curve(List<Double> line, double[] at) {
        double x = line.get(line.size() - 2);
        double y = line.getLast();
        for (int k = 1; k <= BEND; k++) {
            double t = (double) k / BEND;
            double s = 1 - t;
            point(line, s * s * s * x + 3 * s * s * t * at[0] + 3 * s * t * t * at[2] + t * t * t * at[4],
                    s * s * s * y + 3 * s * s * t * at[1] + 3 * s * t * t * at[3] + t * t * t * at[5]);
        }
    }

    private static void point(List<Double> line, double x, double y) {
        line.add(x);
        line.add(y);
    }

    private static void end(List<Double> line, List<double[]> strokes) {
        if (!line.isEmpty()) {
            strokes.add(line.stream().mapToDouble(Double::doubleValue).toArray());
            line.clear();
        }
    }
}
