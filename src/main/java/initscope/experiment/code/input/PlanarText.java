package initscope.experiment.code.input;

import static initscope.experiment.code.input.Literal.number;

import initscope.data.Planar;
import initscope.experiment.spec.Spec;

/// The points of the plane, drawn by the formulas of [Planar].
final class PlanarText {
    private PlanarText() {
    }

    /// The call of the function.
    static String call(Planar points, Spec spec) {
        return points.id() + "(" + spec.batch() + ", " + number(points.noise()) + ")";
    }

    static String numPy(Planar points) {
        return function(points, "np", "rng.integers(0, 2, count)", "rng.random(count)",
                "np.column_stack((x, y)) + noise * rng.normal(size=(count, 2))");
    }

    static String pyTorch(Planar points) {
        return function(points, "torch", "torch.randint(0, 2, (count,))", "torch.rand(count)",
                "torch.stack((x, y), 1) + noise * torch.randn(count, 2)");
    }

    private static String function(Planar points, String library, String coin, String share, String end) {
        String body = "label, u = " + coin + ", " + share + "\n" + switch (points.figure()) {
            case CIRCLES -> "radius = 1 - 0.5 * label\n" + round("radius", "2 * math.pi * u");
            case XOR -> "side = 2 * " + coin + " - 1\nx = side * u\ny = side * (1 - 2 * label) * " + share + "\n";
            case SPIRALS -> "radius = LIB.sqrt(u)\nangle = math.pi * (3 * radius + label)\n" + round("radius", "angle");
            case MOONS -> "side = 1 - 2 * label\nx = side * (LIB.cos(math.pi * u) - 0.5)\ny = side * (LIB.sin(math.pi * u) - 0.25)\n";
        } + "return " + end + "\n";
        return "def " + points.id() + "(count, noise):\n" + body.replace("LIB", library).indent(4);
    }

    private static String round(String radius, String angle) {
        return "x = " + radius + " * LIB.cos(" + angle + ")\ny = " + radius + " * LIB.sin(" + angle + ")\n";
    }

    static String java(Planar points) {
        return "static double[][] " + points.id() + "(int count, double noise) {\n    double[][] x = new double[count][2];\n"
                + ("for (double[] row : x) {\n    int label = random.nextInt(2);\n    double u = random.nextDouble();\n"
                + (switch (points.figure()) {
                    case CIRCLES -> """
                            double radius = label == 0 ? 1 : 0.5;
                            row[0] = radius * Math.cos(2 * Math.PI * u);
                            row[1] = radius * Math.sin(2 * Math.PI * u);
                            """;
                    case XOR -> """
                            double side = random.nextBoolean() ? 1 : -1;
                            row[0] = side * u;
                            row[1] = (label == 0 ? side : -side) * random.nextDouble();
                            """;
                    case SPIRALS -> """
                            double radius = Math.sqrt(u);
                            row[0] = radius * Math.cos(Math.PI * (3 * radius + label));
                            row[1] = radius * Math.sin(Math.PI * (3 * radius + label));
                            """;
                    case MOONS -> """
                            double side = label == 0 ? 1 : -1;
                            row[0] = side * (Math.cos(Math.PI * u) - 0.5);
                            row[1] = side * (Math.sin(Math.PI * u) - 0.25);
                            """;
                } + "row[0] += noise * random.nextGaussian();\nrow[1] += noise * random.nextGaussian();\n").indent(4) + "}\nreturn x;\n")
                        .indent(4) + "}\n";
    }
}
