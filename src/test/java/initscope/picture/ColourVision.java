package initscope.picture;

/// How far apart two colours look, and how they look to those who see fewer.
///
/// Simulation: Machado, Oliveira & Fernandes (2009), severity 1.0, applied to linear RGB. Difference: CIEDE2000 (Luo, Cui &
/// Rigg 2001) as written out by Sharma, Wu & Dalal (2005), kL = kC = kH = 1; Lab under D65.
enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double POW25 = Math.pow(25, 7);

    /// Row by row.
    final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// CIEDE2000 between two colours `0xRRGGBB`, as seen.
    double difference(int a, int b) {
        return ciede2000(lab(see(a)), lab(see(b)));
    }

    /// The colour as seen, linear RGB.
    double[] see(int rgb) {
        double[] c = {linear(rgb >> 16 & 0xFF), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix[3 * i] * c[0] + matrix[3 * i + 1] * c[1] + matrix[3 * i + 2] * c[2];
            seen[i] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    /// sRGB to linear.
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /// CIE Lab of linear sRGB.
    static double[] lab(double[] c) {
        double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
        double y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
        double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /// Sharma, Wu & Dalal (2005), equations 2 to 22.
    static double ciede2000(double[] p, double[] q) {
        double mean = (Math.hypot(p[1], p[2]) + Math.hypot(q[1], q[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(seventh(mean)));
        double a1 = (1 + g) * p[1];
        double a2 = (1 + g) * q[1];
        double c1 = Math.hypot(a1, p[2]);
        double c2 = Math.hypot(a2, q[2]);
        double h1 = hue(a1, p[2]);
        double h2 = hue(a2, q[2]);
        boolean grey = c1 * c2 == 0;
        double turn = h2 - h1;
        double dh = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        double dL = q[0] - p[0];
        double dC = c2 - c1;
        double dH = 2 * Math.sqrt(c1 * c2) * sin(dh / 2);
        double l = (p[0] + q[0]) / 2;
        double c = (c1 + c2) / 2;
        double sum = h1 + h2;
        double h = grey ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double theta = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double rt = -sin(2 * theta) * 2 * Math.sqrt(seventh(c));
        return Math.sqrt(Math.pow(dL / sl, 2) + Math.pow(dC / sc, 2) + Math.pow(dH / sh, 2) + rt * (dC / sc) * (dH / sh));
    }

    private static double seventh(double c) {
        double power = Math.pow(c, 7);
        return power / (power + POW25);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
