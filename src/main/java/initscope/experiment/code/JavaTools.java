package initscope.experiment.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What plain Java programs carry with them, because Java has no matrices of its own.
final class JavaTools {
    private static final String ALL = """
                /// x wᵀ
                static double[][] product(double[][] x, double[][] w) {
                    double[][] z = new double[x.length][w.length];
                    IntStream.range(0, x.length).parallel().forEach(r -> {
                        for (int o = 0; o < w.length; o++) {
                            double sum = 0;
                            for (int i = 0; i < w[o].length; i++) {
                                sum += x[r][i] * w[o][i];
                            }
                            z[r][o] = sum;
                        }
                    });
                    return z;
                }

                static double[][] each(double[][] x, DoubleUnaryOperator f) {
                    double[][] y = new double[x.length][x[0].length];
                    for (int r = 0; r < x.length; r++) {
                        for (int c = 0; c < x[r].length; c++) {
                            y[r][c] = f.applyAsDouble(x[r][c]);
                        }
                    }
                    return y;
                }

                static void addToRows(double[] b, double[][] z) {
                    for (double[] row : z) {
                        for (int c = 0; c < row.length; c++) {
                            row[c] += b[c];
                        }
                    }
                }

                /// The residual connection, where the widths agree.
                static void add(double[][] x, double[][] a) {
                    for (int r = 0; x[0].length == a[0].length && r < a.length; r++) {
                        for (int c = 0; c < a[r].length; c++) {
                            a[r][c] += x[r][c];
                        }
                    }
                }

                /// Element by element.
                static double[][] times(double[][] x, double[][] y) {
                    double[][] product = new double[x.length][x[0].length];
                    for (int r = 0; r < x.length; r++) {
                        for (int c = 0; c < x[r].length; c++) {
                            product[r][c] = x[r][c] * y[r][c];
                        }
                    }
                    return product;
                }

                static double mean(double[][] x) {
                    double sum = 0;
                    for (double[] row : x) {
                        for (double v : row) {
                            sum += v;
                        }
                    }
                    return sum / x.length / x[0].length;
                }

                static double std(double[][] x) {
                    double mean = mean(x);
                    return Math.sqrt(mean(each(x, v -> (v - mean) * (v - mean))));
                }

                static double share(double[][] x, DoublePredicate which) {
                    return mean(each(x, v -> which.test(v) ? 1 : 0));
                }

                static double[][] transposed(double[][] x) {
                    double[][] y = new double[x[0].length][x.length];
                    for (int r = 0; r < x.length; r++) {
                        for (int c = 0; c < y.length; c++) {
                            y[c][r] = x[r][c];
                        }
                    }
                    return y;
                }

                /// Every row with mean 0 and variance 1.
                static double[][] normalized(double[][] x) {
                    double[][] y = new double[x.length][];
                    for (int r = 0; r < x.length; r++) {
                        double[][] row = {x[r]};
                        double mean = mean(row);
                        double scale = 1 / Math.sqrt(Math.pow(std(row), 2) + 1e-5);
                        y[r] = each(row, v -> (v - mean) * scale)[0];
                    }
                    return y;
                }

                /// The gradient before a normalization of rows, from the one behind it.
                static double[][] normalizedBack(double[][] delta, double[][] x) {
                    double[][] z = normalized(x);
                    double[][] back = new double[x.length][x[0].length];
                    for (int r = 0; r < x.length; r++) {
                        double scale = 1 / Math.sqrt(Math.pow(std(new double[][] {x[r]}), 2) + 1e-5);
                        double mean = mean(new double[][] {delta[r]});
                        double along = mean(times(new double[][] {delta[r]}, new double[][] {z[r]}));
                        for (int c = 0; c < z[r].length; c++) {
                            back[r][c] = (delta[r][c] - mean - z[r][c] * along) * scale;
                        }
                    }
                    return back;
                }

                /// Softmax and negative log-likelihood of a label drawn for each row: p less the label's one.
                static double[][] softmaxBack(double[][] logits) {
                    double[][] p = new double[logits.length][];
                    for (int r = 0; r < p.length; r++) {
                        double greatest = Arrays.stream(logits[r]).max().orElse(0);
                        double sum = Arrays.stream(logits[r]).map(v -> Math.exp(v - greatest)).sum();
                        p[r] = Arrays.stream(logits[r]).map(v -> Math.exp(v - greatest) / sum).toArray();
                        p[r][random.nextInt(p[r].length)] -= 1;
                    }
                    return p;
                }

                /// Preprocessing: every column to mean 0 and deviation 1, or to the range from 0 to 1.
                static void standardize(double[][] x, boolean range) {
                    for (int c = 0; c < x[0].length; c++) {
                        int column = c;
                        double[][] values = {IntStream.range(0, x.length).mapToDouble(r -> x[r][column]).toArray()};
                        double low = Arrays.stream(values[0]).min().orElse(0);
                        double high = Arrays.stream(values[0]).max().orElse(0);
                        double origin = range ? low : mean(values);
                        double unit = high == low ? 0 : range ? high - low : std(values);
                        for (double[] row : x) {
                            row[column] = unit == 0 ? 0 : (row[column] - origin) / unit;
                        }
                    }
                }

                /// N(0, 1) drawn again beyond two.
                static double truncated() {
                    double v = random.nextGaussian();
                    while (Math.abs(v) > 2) {
                        v = random.nextGaussian();
                    }
                    return v;
                }

                /// Gram and Schmidt on normal draws, along the shorter side.
                static double[][] orthogonal(int fan_out, int fan_in, double gain) {
                    int many = Math.max(fan_out, fan_in);
                    double[][] q = new double[Math.min(fan_out, fan_in)][many];
                    for (int r = 0; r < q.length; r++) {
                        for (int i = 0; i < many; i++) {
                            q[r][i] = random.nextGaussian();
                        }
                        for (int turn = 0; turn < 2; turn++) {
                            for (int s = 0; s < r; s++) {
                                double dot = 0;
                                for (int i = 0; i < many; i++) {
                                    dot += q[r][i] * q[s][i];
                                }
                                for (int i = 0; i < many; i++) {
                                    q[r][i] -= dot * q[s][i];
                                }
                            }
                        }
                        double length = 0;
                        for (double v : q[r]) {
                            length += v * v;
                        }
                        for (int i = 0; i < many; i++) {
                            q[r][i] /= Math.sqrt(length);
                        }
                    }
                    return each(fan_out <= fan_in ? q : transposed(q), v -> gain * v);
                }

                /// The nearest number of IEEE binary16.
                static double float16(double v) {
                    return Float.float16ToFloat(Float.floatToFloat16((float) v));
                }

                /// The nearest number with the range of float and 8 bits.
                static double bfloat16(double v) {
                    int bits = Float.floatToRawIntBits((float) v);
                    return v != v ? v : Float.intBitsToFloat(bits + 0x7fff + (bits >>> 16 & 1) & 0xffff0000);
                }

                /// To about 1e-7: Abramowitz & Stegun 7.1.26.
                static double errorFunction(double x) {
                    double t = 1 / (1 + 0.3275911 * Math.abs(x));
                    double y = 1 - t * Math.exp(-x * x) * (0.254829592
                            + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
                    return x < 0 ? -y : y;
                }
                """;

    private static final Pattern NAME = Pattern.compile("static \\S+ (\\w+)\\(");

    private JavaTools() {
    }

    /// Those that a program calls, and those they call.
    static String neededBy(String program) {
        StringBuilder needed = new StringBuilder();
        List<String> left = new ArrayList<>(List.of(ALL.split("\n\n(?=/|static)")));
        for (int i = 0; i < left.size(); i++) {
            Matcher name = NAME.matcher(left.get(i));
            if (name.find() && Pattern.compile("(?<![.\\w])" + name.group(1) + "\\(|::" + name.group(1) + "\\b")
                    .matcher(program + needed).find()) {
                needed.append('\n').append(left.remove(i).strip()).append('\n');
                i = -1;
            }
        }
        return needed.toString();
    }
}
