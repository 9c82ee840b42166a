package initscope.experiment.code.input;

import static initscope.experiment.code.input.Literal.number;

import initscope.data.Glyphs;
import initscope.data.glyph.Sign;

/// Signs in plain Java: their outlines, and the hand that writes each one differently, as [initscope.data.glyph.Hand] does.
final class JavaGlyphText {
    private JavaGlyphText() {
    }

    static String of(Glyphs glyphs) {
        StringBuilder outlines = new StringBuilder();
        for (Sign sign : glyphs.alphabet().signs()) {
            outlines.append("    \"").append(sign.outline()).append("\",  // ").append(sign.name()).append("\n");
        }
        return ("""
                /// In a square of side 100, y downwards. M begins a stroke, L is a line, C a cubic curve, Z goes back to the beginning, E is
                /// an ellipse.
                static final String[] OUTLINES = {
                OUTLINES};

                static double[][] signs(int count) {
                    double[][] x = new double[count][];
                    for (int r = 0; r < count; r++) {
                        x[r] = write(strokes(OUTLINES[random.nextInt(OUTLINES.length)]), SIDE);
                    }
                    return x;
                }

                /// Every stroke a list of points.
                static List<List<double[]>> strokes(String outline) {
                    List<List<double[]>> lines = new ArrayList<>();
                    for (String part : outline.split("(?=[MLCZE])")) {
                        Scanner in = new Scanner(part.substring(1));
                        double[] at = new double[6];
                        for (int k = 0; in.hasNext(); k++) {
                            at[k] = Double.parseDouble(in.next());
                        }
                        switch (part.charAt(0)) {
                            case 'M' -> lines.add(new ArrayList<>(List.of(new double[] {at[0], at[1]})));
                            case 'L' -> lines.getLast().add(new double[] {at[0], at[1]});
                            case 'Z' -> lines.getLast().add(lines.getLast().getFirst());
                            case 'C' -> {
                                double[] p = lines.getLast().getLast();
                                for (int k = 1; k <= 14; k++) {
                                    double t = k / 14.0;
                                    double s = 1 - t;
                                    lines.getLast().add(new double[] {
                                        s * s * s * p[0] + 3 * s * s * t * at[0] + 3 * s * t * t * at[2] + t * t * t * at[4],
                                        s * s * s * p[1] + 3 * s * s * t * at[1] + 3 * s * t * t * at[3] + t * t * t * at[5]});
                                }
                            }
                            default -> {
                                lines.add(new ArrayList<>());
                                for (int k = 0; k <= 28; k++) {
                                    double angle = 2 * Math.PI * k / 28 - Math.PI / 2;
                                    lines.getLast().add(new double[] {at[0] + at[2] * Math.cos(angle), at[1] + at[3] * Math.sin(angle)});
                                }
                            }
                        }
                    }
                    return lines;
                }

                /// One sign, bent, leaning, turned, stretched and shifted by chance, on paper not quite clean: grey values, ink is 1.
                static double[] write(List<List<double[]>> lines, int size) {
                    double half = random.nextDouble(THIN, THICK) / 2 * size / 100;
                    double turn = Math.toRadians(random.nextDouble(-11, 11));
                    double lean = random.nextDouble(-0.25, 0.25);
                    double wide = ALPHABETrandom.nextDouble(0.8, 1.06);
                    double high = ALPHABETrandom.nextDouble(0.8, 1.06);
                    double right = random.nextDouble(-6, 6);
                    double down = random.nextDouble(-6, 6);
                    double bendX = random.nextDouble(-2.5, 2.5);
                    double bendY = random.nextDouble(-2.5, 2.5);
                    double phaseX = random.nextDouble(2 * Math.PI);
                    double phaseY = random.nextDouble(2 * Math.PI);
                    double[] grey = new double[size * size];
                    for (List<double[]> line : lines) {
                        double[] from = null;
                        for (double[] point : line) {
                            double x = point[0] - 50;
                            double y = point[1] - 50;
                            double bentX = wide * (x + bendX * Math.sin(y / 14 + phaseX));
                            double bentY = high * (y + bendY * Math.sin(x / 14 + phaseY));
                            double leaning = bentX - lean * bentY;
                            double[] to = {(Math.cos(turn) * leaning - Math.sin(turn) * bentY + right + 50) * size / 100,
                                (Math.sin(turn) * leaning + Math.cos(turn) * bentY + down + 50) * size / 100};
                            for (int p = 0; from != null && p < grey.length; p++) {
                                grey[p] = Math.max(grey[p], Math.clamp(half + 0.5 - distance(p % size + 0.5, p / size + 0.5, from, to), 0, 1));
                            }
                            from = to;
                        }
                    }
                    double dirt = random.nextDouble(0.08);
                    for (int p = 0; p < grey.length; p++) {
                        double sum = random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble();
                        grey[p] = Math.clamp(grey[p] + dirt * (sum - 2) / Math.sqrt(4 / 12.0), 0, 1);  // nearly N(0, 1)
                    }
                    return grey;
                }

                /// From a point to a line.
                static double distance(double x, double y, double[] from, double[] to) {
                    double dx = to[0] - from[0];
                    double dy = to[1] - from[1];
                    double square = Math.max(dx * dx + dy * dy, 1e-12);
                    double along = Math.clamp(((x - from[0]) * dx + (y - from[1]) * dy) / square, 0, 1);
                    return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
                }
                """).replace("OUTLINES}", outlines + "}").replace("SIDE)", glyphs.size() + ")")
                .replace("THIN", number(glyphs.alphabet().thinnest())).replace("THICK", number(glyphs.alphabet().thickest()))
                .replace("ALPHABET", glyphs.alphabet().size() == 1 ? "" : number(glyphs.alphabet().size()) + " * ");
    }
}
