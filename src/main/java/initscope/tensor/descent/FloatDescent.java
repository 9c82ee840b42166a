package initscope.tensor.descent;

/// Steps in single precision, all arithmetic in it.
public final class FloatDescent {
    private FloatDescent() {}

    /// With `s = scale g + decay p`: `p -= rate s`.
    public static void plain(float[] p, float[] g, float scale, float decay, int from, int to, float rate) {
        for (int i = from; i < to; i++) {
            p[i] -= rate * (scale * g[i] + decay * p[i]);
        }
    }

    /// With s as above: `v = keep v + take s`, `p += ofVelocity v + ofSlope s`.
    public static void velocity(float[] p, float[] g, float scale, float decay, int from, int to, float[] v, float keep, float take,
            float ofVelocity, float ofSlope) {
        for (int i = from; i < to; i++) {
            float s = scale * g[i] + decay * p[i];
            float next = keep * v[i] + take * s;
            v[i] = next;
            p[i] += ofVelocity * next + ofSlope * s;
        }
    }

    /// With s as above: `q = keep q + take s²`, `p -= rate s / (√(q + inside) + outside)`.
    public static void squares(float[] p, float[] g, float scale, float decay, int from, int to, float[] q, float keep, float take, float rate,
            float inside, float outside) {
        for (int i = from; i < to; i++) {
            float s = scale * g[i] + decay * p[i];
            float next = keep * q[i] + take * s * s;
            q[i] = next;
            p[i] -= rate * s / ((float) Math.sqrt(next + inside) + outside);
        }
    }

    /// With s as above: `m = keepMean m + takeMean s`, `q = keepSquare q + takeSquare s²`,
    /// `p = shrink p - (ofMean m + ofSlope s) / (√(correction q) + epsilon)`.
    public static void moments(float[] p, float[] g, float scale, float decay, int from, int to, float[] m, float keepMean, float takeMean,
            float[] q, float keepSquare, float takeSquare, float shrink, float ofMean, float ofSlope, float correction, float epsilon) {
        for (int i = from; i < to; i++) {
            float s = scale * g[i] + decay * p[i];
            float mean = keepMean * m[i] + takeMean * s;
            float square = keepSquare * q[i] + takeSquare * s * s;
            m[i] = mean;
            q[i] = square;
            p[i] = shrink * p[i] - (ofMean * mean + ofSlope * s) / ((float) Math.sqrt(correction * square) + epsilon);
        }
    }
}
