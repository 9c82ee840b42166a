package initscope.tensor;

/// The product in plain Java.
final class ScalarProduct {
    private ScalarProduct() {}

    static void floats(float[] a, int from, int to, Packed b, float[] bias, float[] c) {
        int inner = b.inner();
        int columns = b.columns();
        for (int m = from; m < to; m++) {
            for (int n = 0; n < columns; n++) {
                int at = n / Packed.WIDTH * inner * Packed.WIDTH + n % Packed.WIDTH;
                float sum = bias == null ? 0 : bias[n];
                for (int k = 0; k < inner; k++) {
                    sum = Math.fma(a[m * inner + k], b.floats[at + k * Packed.WIDTH], sum);
                }
                c[m * columns + n] = sum;
            }
        }
    }

    static void doubles(double[] a, int from, int to, Packed b, double[] bias, double[] c) {
        int inner = b.inner();
        int columns = b.columns();
        for (int m = from; m < to; m++) {
            for (int n = 0; n < columns; n++) {
                int at = n / Packed.WIDTH * inner * Packed.WIDTH + n % Packed.WIDTH;
                double sum = bias == null ? 0 : bias[n];
                for (int k = 0; k < inner; k++) {
                    sum = Math.fma(a[m * inner + k], b.doubles[at + k * Packed.WIDTH], sum);
                }
                c[m * columns + n] = sum;
            }
        }
    }
}
