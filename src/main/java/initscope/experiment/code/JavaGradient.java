package initscope.experiment.code;

import static initscope.experiment.code.input.Literal.number;

import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.network.Norm;
import initscope.training.Head;

/// The way back in plain Java: the head, and the chain rule from the last layer to the first.
final class JavaGradient {
    private JavaGradient() {
    }

    /// The end of `main`.
    ///
    /// @param output the function that draws an output layer's weights, or null
    static String of(Spec spec, String output) {
        return ("\n// Sent back, of every sample's own loss, not divided by the batch: g = dL/dx, delta = dL/dz.\n" + head(spec, output)
                + """
                double[] rms = new double[layers.size()];
                for (int number = layers.size(); number >= 1; number--) {
                    Kept kept = way.get(number - 1);
                    double[][] delta = times(KEEP, each(kept.z(), layers.get(number - 1).slope()));
                STORED    rms[number - 1] = Math.sqrt(mean(each(delta, v -> v * v)));
                """.replace("KEEP", spec.block().dropout() == 0 ? "g" : "times(g, kept.keep())").replace("STORED", stored("delta", spec))
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> "    delta = transposed(normalizedBack(transposed(delta), transposed(kept.linear())));\n"
                            + stored("delta", spec);
                    case LAYER -> "    delta = normalizedBack(delta, kept.linear());\n" + stored("delta", spec);
                }
                + "    double[][] back = product(delta, transposed(kept.w()));\n"
                + (spec.block().residual() ? "    add(g, back);\n" : "") + stored("back", spec)
                + """
                    g = back;
                }
                System.out.println("layer   rms dL/dz");
                for (int number = 1; number <= rms.length; number++) {
                    System.out.printf("%5d %11.4e%n", number, rms[number - 1]);
                }
                """);
    }

    /// What a layer leaves for the way back, as a record.
    static String kept(Spec spec) {
        boolean norm = spec.block().norm() != Norm.NONE;
        boolean dropout = spec.block().dropout() != 0;
        return "/// What a layer leaves for the way back: its input, weights, z" + (norm ? " and what it was before the normalization" : "")
                + (dropout ? ", what dropout kept" : "") + ".\nrecord Kept(double[][] x, double[][] w, double[][] z"
                + (norm ? ", double[][] linear" : "") + (dropout ? ", double[][] keep" : "") + ") {\n}\n";
    }

    /// Its last places.
    static String more(Spec spec) {
        return (spec.block().norm() == Norm.NONE ? "" : ", linear") + (spec.block().dropout() == 0 ? "" : ", keep");
    }

    private static String stored(String name, Spec spec) {
        return PlainJava.stored(name, spec).isEmpty() ? "" : "    " + PlainJava.stored(name, spec);
    }

    private static String head(Spec spec, String output) {
        return switch (spec.head()) {
            case Head.Probe _ -> "double[][] g = each(x, v -> random.nextGaussian());  // a gradient of independent N(0, 1)\n";
            case Head.Mse _ -> "int outputs = x[0].length;\n"
                    + "double[][] g = each(x, v -> 2 * (v - random.nextGaussian()) / outputs);  // mean squared error\n";
            case Head.Bce _ when Program.endsInProbabilities(spec) -> """
                    // Binary cross-entropy: (x - t) / slope, and the slope is what it meets first on its way.
                    int outputs = x[0].length;
                    DoubleUnaryOperator slope = layers.getLast().slope();
                    double[][] g = times(each(x, v -> (v - random.nextInt(2)) / outputs),
                            each(way.getLast().z(), v -> 1 / Math.max(slope.applyAsDouble(v), 1e-300)));
                    """;
            case Head.Bce _ -> "int outputs = x[0].length;\n"
                    + "double[][] g = each(x, v -> (0.5 * (1 + Math.tanh(v / 2)) - random.nextInt(2)) / outputs);"
                    + "  // binary cross-entropy of logits\n";
            case Head.Softmax(int _) when output == null -> "double[][] g = softmaxBack(x);\n";
            case Head.Softmax(int classes) -> "double[][] last = " + output + "(" + classes
                    + ", x[0].length, x);  // an output layer, drawn by the same laws\n"
                    + "double[][] logits = product(x, last);\n" + bias(spec, classes)
                    + "double[][] g = product(softmaxBack(logits), transposed(last));\n";
        };
    }

    private static String bias(Spec spec, int classes) {
        String value = switch (spec.bias()) {
            case Bias.Constant(double v) when v == 0 && spec.initializer() instanceof Initializer.PytorchDefault ->
                "(2 * random.nextDouble() - 1) / Math.sqrt(x[0].length)";
            case Bias.Constant(double v) -> number(v);
            case Bias.Normal(double std) -> number(std) + " * random.nextGaussian()";
        };
        return value.equals("0") ? "" : "double[] c = new double[" + classes + "];\nfor (int o = 0; o < c.length; o++) {\n    c[o] = "
                + value + ";\n}\naddToRows(c, logits);\n";
    }
}
