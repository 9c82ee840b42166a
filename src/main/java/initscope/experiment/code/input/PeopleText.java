package initscope.experiment.code.input;

import initscope.data.People;

/// The people of a table, drawn by the formulas of [People].
final class PeopleText {
    private PeopleText() {
    }

    static String numPy(People people) {
        return "def people(count):\n" + (coin("rng.integers(0, 2, count)") + switch (people.form()) {
            case MEASURES -> body("rng.normal(size=count)") + "return np.column_stack((height, weight))\n";
            case POSITIVE -> body("rng.normal(size=count)")
                    + "return np.maximum(0.01, 4 + np.column_stack(((height - 1.7) / 0.09, (weight - 68) / 11)))\n";
            case CODE -> city("np", "rng.random(count)", "rng.integers(0, 3, count)") + "return city[:, None] + 1.0  # from 1 to 6\n";
            case ONE_HOT -> city("np", "rng.random(count)", "rng.integers(0, 3, count)") + "return np.eye(6)[city]\n";
        }).indent(4);
    }

    static String pyTorch(People people) {
        return "def people(count):\n" + (coin("torch.randint(0, 2, (count,))") + switch (people.form()) {
            case MEASURES -> body("torch.randn(count)") + "return torch.stack((height, weight), 1)\n";
            case POSITIVE -> body("torch.randn(count)")
                    + "return torch.clamp(4 + torch.stack(((height - 1.7) / 0.09, (weight - 68) / 11), 1), min=0.01)\n";
            case CODE -> city("torch", "torch.rand(count)", "torch.randint(0, 3, (count,))")
                    + "return city[:, None] + 1.0  # from 1 to 6\n";
            case ONE_HOT -> city("torch", "torch.rand(count)", "torch.randint(0, 3, (count,))") + "return torch.eye(6)[city]\n";
        }).indent(4);
    }

    private static String coin(String coin) {
        return "label = " + coin + "\n";
    }

    private static String body(String normal) {
        return "height = 1.7 + 0.09 * " + normal + "  # metres\n"
                + "weight = (21 + 5 * label + 1.5 * " + normal + ") * height**2  # kilograms\n";
    }

    private static String city(String library, String share, String three) {
        return "other = " + library + ".where(" + share + " < 0.1, 1 - label, label)  # one of ten lives elsewhere\n"
                + "city = 2 * " + three + " + other\n";
    }

    static String java(People people) {
        return "static double[][] people(int count) {\n    double[][] x = new double[count][" + people.dimension() + "];\n"
                + ("for (double[] row : x) {\n" + ("int label = random.nextInt(2);\n" + switch (people.form()) {
                    case MEASURES -> body() + "row[0] = height;\nrow[1] = weight;\n";
                    case POSITIVE -> body() + "row[0] = Math.max(0.01, 4 + (height - 1.7) / 0.09);\n"
                            + "row[1] = Math.max(0.01, 4 + (weight - 68) / 11);\n";
                    case CODE -> city() + "row[0] = city + 1;  // from 1 to 6\n";
                    case ONE_HOT -> city() + "row[city] = 1;\n";
                }).indent(4) + "}\nreturn x;\n").indent(4) + "}\n";
    }

    private static String body() {
        return """
                double height = 1.7 + 0.09 * random.nextGaussian();  // metres
                double weight = (21 + 5 * label + 1.5 * random.nextGaussian()) * height * height;  // kilograms
                """;
    }

    private static String city() {
        return """
                int other = random.nextDouble() < 0.1 ? 1 - label : label;  // one of ten lives elsewhere
                int city = 2 * random.nextInt(3) + other;
                """;
    }
}
