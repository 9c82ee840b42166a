package initscope.tensor.descent;

/// The same as [FloatDescent] in double precision.
public final class DoubleDescent {
    private DoubleDescent() {}

    /// With `s = scale g + decay p`: `p -= rate s`.
    public static void plain(double[] p, double[] g, double scale, double decay, int from, int to, double rate) {
        for (int i = from; i < to; i++) {
            p[i] -= rate * (scale * g[i] + decay * p[i]);
        }
    }

    /// With s as above: `v = keep v + take s`, `p += ofVelocity v + ofSlope s`.
    public static void velocity(double[] p, double[] g, double scale, double decay, int from, int to, double[] v, double keep, double take,
            double ofVelocity, double ofSlope) {
        for (int i = from; i < to; i++) {
            double s = scale * g[i] + decay * p[i];
            double next = keep * v[i] + take * s;
            v[i] = next;
            p[i] += ofVelocity * next + ofSlope * s;
        }
    }

    /// With s as above: `q = keep q + take s²`, `p -= rate s / (√(q + inside) + outside)`.
    public static void squares(double[] p, double[] g, double scale, double decay, int from, int to, double[] q, double keep, double take, double rate,
            double inside, double outside) {
        for (int i = from; i < to; i++) {
            double s = scale * g[i] + decay * p[i];
            double next = keep * q[i] + take * s * s;
            q[i] = next;
            p[i] -= rate * s / (Math.sqrt(next + inside) + outside);
        }
    }

    /// With s as above: `m = keepMean m + takeMean s`, `q = keepSquare q + takeSquare s²`,
    /// `p = shrink p - (ofMean m + ofSlope s) / (√(correction q) + epsilon)`.
    public static void moments(double[] p, double[] g, double scale, double decay, int from, int to, double[] m, double keepMean, double takeMean,
            double[] q, double keepSquare, double takeSquare, double shrink, double ofMean, double ofSlope, double correction, double epsilon) {
        for (int i = from; i < to; i++) {
            double s = scale * g[i] + decay * p[i];
            double mean = keepMean * m[i] + takeMean * s;
            double square = keepSquare * q[i] + takeSquare * s * s;
            m[i] = mean;
            q[i] = square;
            p[i] = shrink * p[i] - (ofMean * mean + ofSlope * s) / (Math.sqrt(correction * square) + epsilon);
        }
    }
}
