package initscope.experiment.code;

import static initscope.experiment.code.input.Literal.number;

import initscope.data.DataSet;
import initscope.data.InputSource;
import initscope.experiment.code.input.Origin;
import initscope.experiment.spec.Spec;
import initscope.init.Bias;
import initscope.init.Initializer;
import initscope.init.Initializer.VarianceScaling;
import initscope.network.Activation;
import initscope.network.Norm;
import initscope.network.Plain;
import initscope.tensor.Precision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Java 25 and its standard library, one file; nothing in it is fast.
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
                    return each(w, v -> spread > 0 ? v / spread : v);
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
        Origin origin = DataSet.of(spec.input()) instanceof DataSet set ? Origin.java(set, spec) : null;
        StringBuilder own = new StringBuilder();
        functions.forEach((name, body) -> own.append(body.contains("fan_in")
                ? "static double[][] " + name + "(int fan_out, int fan_in, double[][] x) {\n"
                : "static double " + name + "(double z) {\n").append(body.indent(4)).append("}\n\n"));
        own.append(origin == null ? "" : origin.functions() + "\n");
        boolean reads = origin != null && origin.functions().contains("throws IOException");
        own.append("public static void main(String[] arguments) ").append(reads ? "throws IOException " : "").append("{\n")
                .append((layers(runs) + forward(spec, origin) + JavaGradient.of(spec, output)).indent(4)).append("}\n");
        String body = """
                public class Program {
                    static final Random random = new Random(%s);

                    interface Weights {
                        /// Weights [fan_out][fan_in]; x is what the layer is given.
                        double[][] draw(int fan_out, int fan_in, double[][] x);
                    }

                    /// low and high: the ends of z from which on |phi'| stays below 5 %% of its greatest.
                    record Layer(int units, DoubleUnaryOperator phi, DoubleUnaryOperator slope, Weights weights, double low,
                            double high) {
                    }

                %s
                """.formatted(seed(spec), JavaGradient.kept(spec).indent(4)) + (own + JavaTools.neededBy(own.toString())).indent(4) + "}\n";
        return Program.head("// ", spec, "plain Java") + "// Run it: java Program.java\n\n" + imports(body, origin)
                + body.replaceAll("(?m)^ +$", "");
    }

    private static String seed(Spec spec) {
        return spec.seed() + (spec.seed() == (int) spec.seed() ? "" : "L");
    }

    private static String imports(String body, Origin origin) {
        Set<String> names = new TreeSet<>(origin == null ? List.of() : origin.imports());
        for (String name : List.of("java.util.ArrayList", "java.util.Arrays", "java.util.Collections", "java.util.List", "java.util.Random",
                "java.util.function.DoublePredicate", "java.util.function.DoubleUnaryOperator", "java.util.stream.IntStream")) {
            if (Pattern.compile("\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b").matcher(body).find()) {
                names.add(name);
            }
        }
        return names.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining("", "", "\n"));
    }

    private static String layers(List<Program.Run> runs) {
        StringBuilder text = new StringBuilder("List<Layer> layers = new ArrayList<>();\n");
        for (Program.Run run : runs) {
            String layer = "new Layer(" + run.units() + ", Program::" + run.phi() + ", Program::" + run.phi() + "Slope, Program::"
                    + run.weights() + ", " + end(run.activation().saturation().low()) + ", "
                    + end(run.activation().saturation().high()) + ")";
            text.append(run.count() == 1 ? "layers.add(" + layer + ");\n"
                    : "layers.addAll(Collections.nCopies(" + run.count() + ", " + layer + "));\n");
        }
        return text.toString();
    }

    private static String forward(Spec spec, Origin origin) {
        return (origin == null ? "double[][] x = new double[" + spec.batch() + "][" + spec.inputs() + "];\n" + input(spec)
                        : "double[][] x = " + origin.batch() + ";\n")
                + switch (spec.input()) {
                    case InputSource.Standardized _ -> "standardize(x, false);\n";
                    case InputSource.MinMax _ -> "standardize(x, true);\n";
                    case InputSource.Raw _ -> "";
                }
                + stored("x", spec).replace(";\n", ";  // as " + spec.precisionName() + " keeps it\n")
                + """
                List<Kept> way = new ArrayList<>();
                System.out.println("layer        mean         std  saturated    zero");
                for (int number = 1; number <= layers.size(); number++) {
                    Layer layer = layers.get(number - 1);
                    double[][] w = layer.weights().draw(layer.units(), x[0].length, x);
                """ + stored("w", spec).indent(4) + "    double[][] z = product(x, w);\n"
                + (bias(spec) + stored("z", spec)).indent(4)
                + switch (spec.block().norm()) {
                    case NONE -> "";
                    case BATCH -> "    double[][] linear = z;\n    z = transposed(normalized(transposed(z)));  // batch normalization\n"
                            + stored("z", spec).indent(4);
                    case LAYER -> "    double[][] linear = z;\n    z = normalized(z);  // layer normalization\n"
                            + stored("z", spec).indent(4);
                }
                + "    double[][] a = each(z, layer.phi());\n" + stored("a", spec).indent(4)
                + (spec.block().dropout() == 0 ? "" : "    double[][] keep = each(a, v -> random.nextDouble() < "
                        + number(spec.block().dropout()) + " ? 0 : 1 / (1.0 - " + number(spec.block().dropout())
                        + "));\n    a = times(a, keep);  // dropout\n" + stored("a", spec).indent(4))
                + (spec.block().residual() ? "    add(x, a);\n" + stored("a", spec).indent(4) : "")
                + "    way.add(new Kept(x, w, z" + JavaGradient.more(spec) + "));\n    x = a;\n"
                + """
                    System.out.printf("%5d %11.4e %11.4e %10.4f %7.4f%n", number, mean(x), std(x),
                            share(z, v -> v <= layer.low() || v >= layer.high()), share(x, v -> v == 0));
                }
                """;
    }

    /// Has an array of matrices' values rounded to the precision; nothing in double precision, which is Java's own.
    static String stored(String name, Spec spec) {
        return switch (spec.precision()) {
            case FP64 -> "";
            case FP32 -> name + " = each(" + name + ", v -> (float) v);\n";
            case FP16 -> name + " = each(" + name + ", Program::float16);\n";
            case BF16 -> name + " = each(" + name + ", Program::bfloat16);\n";
        };
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
        String before = switch (Program.raw(spec.input())) {
            case InputSource.Correlated _ -> "    double common = random.nextGaussian();\n";
            case InputSource.OneHot _ -> "    int category = random.nextInt(row.length);\n";
            default -> "";
        };
        String value = switch (Program.raw(spec.input())) {
            case InputSource.Normal(double mean, double std) -> (mean == 0 ? "" : number(mean) + " + ")
                    + (std == 1 ? "" : number(std) + " * ") + "random.nextGaussian()";
            case InputSource.Uniform(double low, double high) -> number(low) + " + " + number(high - low) + " * random.nextDouble()";
            case InputSource.Bytes _ -> "random.nextInt(256)";
            case InputSource.OneHot _ -> "i == category ? 1 : 0";
            case DataSet set -> throw new IllegalStateException(set.id());
            case InputSource.Correlated(double rho) ->
                "Math.sqrt(" + number(rho) + ") * common + Math.sqrt(" + number(1 - rho) + ") * random.nextGaussian()";
        };
        return "for (double[] row : x) {\n" + before + "    for (int i = 0; i < row.length; i++) {\n        row[i] = " + value
                + ";\n    }\n}\n";
    }
}
