package initscope.experiment.code;

import static initscope.experiment.code.Program.number;

import initscope.data.DataSet;
import initscope.data.InputSource;
import initscope.data.Planar;
import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling;
import initscope.network.Activation;
import initscope.network.Plain;
import java.util.List;
import java.util.Map;

/// Java 25 and its standard library, one file, in double precision; nothing in it is fast.
record PlainJava() implements Dialect {

    @Override
    public String name(String id) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char c : id.toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.toString();
    }

    @Override
    public String activation(Activation phi) {
        return "return " + switch (phi) {
            case Activation.LeakyRelu(double slope) -> "z > 0 ? z : " + number(slope) + " * z";
            case Activation.Elu(double alpha) -> "z > 0 ? z : " + number(alpha) + " * Math.expm1(z)";
            case Activation.Celu(double alpha) -> "z > 0 ? z : " + number(alpha) + " * Math.expm1(z / " + number(alpha) + ")";
            case Plain plain -> switch (plain) {
                case IDENTITY -> "z";
                case SIGMOID -> "1 / (1 + Math.exp(-z))";
                case HARD_SIGMOID -> "Math.clamp(z / 6 + 0.5, 0.0, 1.0)";
                case TANH -> "Math.tanh(z)";
                case HARD_TANH -> "Math.clamp(z, -1.0, 1.0)";
                case RELU -> "Math.max(z, 0)";
                case SELU -> "1.0507009873554805 * (z > 0 ? z : 1.6732632423543772 * Math.expm1(z))";
                case GELU -> "0.5 * z * (1 + errorFunction(z / Math.sqrt(2)))";
                case GELU_TANH -> "0.5 * z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z)))";
                case SILU -> "z / (1 + Math.exp(-z))";
                case MISH -> "z * Math.tanh(Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))))";
                case SOFTPLUS -> "Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))";
                case SOFTSIGN -> "z / (1 + Math.abs(z))";
                case SIN -> "Math.sin(z)";
                case ERF -> "errorFunction(z)";
            };
        } + ";\n";
    }

    @Override
    public String weights(Initializer law, double slope) {
        String std = Python.std(law, slope);
        String first = std == null ? "" : "double " + std.replaceFirst("  # ", ";  // ").replace("math.", "Math.")
                .replaceFirst("^(std = [^;]*)$", "$1;").replaceAll("(\\d[\\d.]*)\\*\\*2", "$1 * $1").replace("(2 /", "(2.0 /")
                .replace("(1 / fan", "(1.0 / fan") + "\n";
        return first + switch (law) {
            case Initializer.Zeros _ -> each("0");
            case Initializer.Ones _ -> each("1");
            case Initializer.Constant(double value, double noise) ->
                each(number(value) + (noise == 0 ? "" : " + " + number(noise) + " * random.nextGaussian()"));
            case Initializer.Identity _ -> each("o == i ? 1 : 0");
            case Initializer.Normal _ -> each("std * random.nextGaussian()");
            case Initializer.Uniform(double bound) -> each(number(bound) + " * (2 * random.nextDouble() - 1)");
            case Initializer.TruncatedNormal _ -> each("std * truncated()");
            case VarianceScaling v -> switch (v.shape()) {
                case NORMAL -> each("std * random.nextGaussian()");
                case UNIFORM -> each("Math.sqrt(3) * std * (2 * random.nextDouble() - 1)");
                case TRUNCATED -> each("std / " + Initializer.TruncatedNormal.REMAINING + " * truncated()");
            };
            case Initializer.Orthogonal(double gain) -> "return orthogonal(fan_out, fan_in, " + number(gain) + ");\n";
            case Initializer.Sparse s -> each("std * random.nextGaussian()").replace("return w;\n", """
                    for (int i = 0; i < fan_in; i++) {
                        List<Integer> rows = new ArrayList<>(IntStream.range(0, fan_out).boxed().toList());
                        Collections.shuffle(rows, random);
                        for (int row : rows.subList(0, (int) Math.ceil(%s * fan_out))) {
                            w[row][i] = 0;
                        }
                    }
                    return w;
                    """.formatted(number(s.sparsity())));
            case Initializer.Sign _ -> each("random.nextBoolean() ? std : -std");
            case Initializer.Lsuv _ -> """
                    double[][] w = orthogonal(fan_out, fan_in, 1);  // Mishkin & Matas 2015
                    double spread = std(product(x, w));
                    return each(w, v -> v / spread);
                    """;
            case Initializer.PytorchDefault _ -> each("(2 * random.nextDouble() - 1) / Math.sqrt(fan_in)");
        };
    }

    private static String each(String value) {
        return """
                double[][] w = new double[fan_out][fan_in];
                for (int o = 0; o < fan_out; o++) {
                    for (int i = 0; i < fan_in; i++) {
                        w[o][i] = %s;
                    }
                }
                return w;
                """.formatted(value);
    }

    @Override
    public String slope(Activation phi) {
        return Derivative.JAVA.of(phi);
    }

    @Override
    public String slopeName() {
        return "Slope";
    }

    @Override
    public String program(Spec spec, Map<String, String> functions, List<Program.Run> runs, String output) {
        StringBuilder text = new StringBuilder(Program.head("// ", spec, "plain Java"));
        if (!spec.precisionName().equals("fp64")) {
            text.append("// It computes in double precision, not in ").append(spec.precisionName()).append(".\n");
        }
        text.append("""
                // Run it: java Program.java

                import java.util.ArrayList;
                import java.util.Collections;
                import java.util.List;
                import java.util.Random;
                import java.util.function.DoubleUnaryOperator;
                import java.util.stream.IntStream;

                public class Program {
                    static final Random random = new Random(%d);

                    interface Weights {
                        /// Weights [fan_out][fan_in]; x is what the layer is given.
                        double[][] draw(int fan_out, int fan_in, double[][] x);
                    }

                    /// low and high: the ends of z from which on |phi'| stays below 5 %% of its greatest.
                    record Layer(int units, DoubleUnaryOperator phi, DoubleUnaryOperator slope, Weights weights, double low,
                            double high) {
                    }

                    /// What a layer leaves for the way back: its input, weights, z before and after a normalization, and what
                    /// dropout kept, null for all.
                    record Kept(double[][] x, double[][] w, double[][] linear, double[][] z, double[][] keep) {
                    }

                """.formatted(spec.seed()));
        functions.forEach((name, body) -> text.append(body.contains("fan_in")
                ? "    static double[][] " + name + "(int fan_out, int fan_in, double[][] x) {\n"
                : "    static double " + name + "(double z) {\n").append(body.indent(8)).append("    }\n\n"));
        text.append("    public static void main(String[] arguments) {\n        List<Layer> layers = new ArrayList<>();\n");
        for (Program.Run run : runs) {
            text.append("        layers.addAll(Collections.nCopies(").append(run.count()).append(", new Layer(").append(run.units())
                    .append(", Program::").append(run.phi()).append(", Program::").append(run.phi()).append("Slope, Program::").append(run.weights()).append(", ")
                    .append(end(run.activation().saturation().low())).append(", ")
                    .append(end(run.activation().saturation().high())).append(")));\n");
        }
        return text.append("        double[][] x = new double[").append(spec.batch()).append("][").append(spec.inputs()).append("];\n")
                .append(input(spec).indent(8))
                .append(switch (spec.input()) {
                    case InputSource.Standardized _ -> "        standardize(x, false);\n";
                    case InputSource.MinMax _ -> "        standardize(x, true);\n";
                    case InputSource.Raw _ -> "";
                })
                .append("""
                        List<Kept> way = new ArrayList<>();
                        System.out.println("layer        mean         std  saturated    zero");
                        for (int number = 1; number <= layers.size(); number++) {
                            Layer layer = layers.get(number - 1);
                            double[][] w = layer.weights().draw(layer.units(), x[0].length, x);
                            double[][] z = product(x, w);
                """)
                .append(bias(spec).indent(12))
                .append("            double[][] linear = z;\n            double[][] keep = null;\n")
                .append(switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> "            z = transposed(normalized(transposed(z)));  // batch normalization\n";
                    case LAYER -> "            z = normalized(z);  // layer normalization\n";
                })
                .append("            double[][] a = each(z, layer.phi());\n")
                .append(spec.block().dropout() == 0 ? "" : "            keep = each(a, v -> random.nextDouble() < "
                        + number(spec.block().dropout()) + " ? 0 : 1 / " + number(1 - spec.block().dropout())
                        + ");\n            a = times(a, keep);  // dropout\n")
                .append(spec.block().residual() ? "            add(x, a);\n" : "")
                .append("""
                            way.add(new Kept(x, w, linear, z, keep));
                            x = a;
                            double[][] ends = z;
                            System.out.printf("%5d %11.4e %11.4e %10.4f %7.4f%n", number, mean(x), std(x),
                                    share(ends, v -> v <= layer.low() || v >= layer.high()), share(x, v -> v == 0));
                        }
                """)
                .append(JavaGradient.of(spec, output)).append("    }\n")
                .append(JavaTools.TEXT).append("}\n").toString();
    }

    private static String end(double value) {
        return Double.isNaN(value) ? "Double.NaN" : number(value);
    }

    private static String bias(Spec spec) {
        String head = "double[] b = new double[layer.units()];\nfor (int o = 0; o < b.length; o++) {\n    b[o] = ";
        String tail = ";\n}\naddToRows(b, z);\n";
        return switch (spec.bias()) {
            case Bias.Constant(double value) when value == 0 && spec.initializer() instanceof Initializer.PytorchDefault ->
                head + "(2 * random.nextDouble() - 1) / Math.sqrt(x[0].length)" + tail;
            case Bias.Constant(double value) when value == 0 -> "";
            case Bias.Constant(double value) -> head + number(value) + tail;
            case Bias.Normal(double std) -> head + number(std) + " * random.nextGaussian()" + tail;
        };
    }

    private static String input(Spec spec) {
        if (Program.raw(spec.input()) instanceof Planar points) {
            return PlanarText.java(points);
        }
        String before = switch (Program.raw(spec.input())) {
            case InputSource.Correlated _ -> "    double common = random.nextGaussian();\n";
            case InputSource.OneHot _ -> "    int category = random.nextInt(row.length);\n";
            default -> "";
        };
        String value = switch (Program.raw(spec.input())) {
            case InputSource.Normal(double mean, double std) -> number(mean) + " + " + number(std) + " * random.nextGaussian()";
            case InputSource.Uniform(double low, double high) -> number(low) + " + " + number(high - low) + " * random.nextDouble()";
            case InputSource.Bytes _ -> "random.nextInt(256)";
            case InputSource.OneHot _ -> "i == category ? 1 : 0";
            case DataSet set -> throw Program.unsaid(set);
            case InputSource.Correlated(double rho) ->
                "Math.sqrt(" + number(rho) + ") * common + Math.sqrt(" + number(1 - rho) + ") * random.nextGaussian()";
        };
        return "for (double[] row : x) {\n" + before + "    for (int i = 0; i < row.length; i++) {\n        row[i] = " + value
                + ";\n    }\n}\n";
    }
}
