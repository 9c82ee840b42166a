package initscope.data.glyph;

import initscope.random.Seed;

/// Writes a sign differently each time: bent a little, leaning up to 14°, turned up to 11°, narrower or lower, off the middle,
/// with a pen of another width, on paper that is not quite clean. All of it is a function of the stream.
public final class Hand {
    private static final double SIDE = 100;
    /// Bounds of the uniform jitter, lengths in hundredths of the picture.
    private static final double BEND = 2.5;
    private static final double LEAN = 0.25;
    private static final double TURN = Math.toRadians(11);
    private static final double SHIFT = 6;
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 1.06;
    /// The greatest standard deviation of the dirt.
    private static final double DIRT = 0.08;
    /// The sum of four uniform numbers, as near to a normal one as dirt needs, has this standard deviation.
    private static final double OF_FOUR = Math.sqrt(4 / 12.0);

    private final Seed seed;
    private final Alphabet alphabet;

    private Hand(Alphabet alphabet, Seed seed) {
        this.alphabet = alphabet;
        this.seed = seed;
    }

    /// Grey values in [0, 1], 1 where there is ink, row by row.
    ///
    /// @param sign its place in the alphabet
    /// @param size height and width in pixels
    public static double[] write(Alphabet alphabet, int sign, int size, Seed seed) {
        return new Hand(alphabet, seed).draw(alphabet.signs().get(sign), size);
    }

    private double between(int number, double low, double high) {
        return low + (high - low) * seed.uniform(number);
    }

    private double[] draw(Sign sign, int size) {
        double[] grey = new double[size * size];
        double pixel = size / SIDE;
        double half = between(0, alphabet.thinnest(), alphabet.thickest()) * pixel / 2;
        double turn = between(1, -TURN, TURN);
        double lean = between(2, -LEAN, LEAN);
        double wide = between(3, SMALLEST, LARGEST) * alphabet.size();
        double high = between(4, SMALLEST, LARGEST) * alphabet.size();
        double right = between(5, -SHIFT, SHIFT);
        double down = between(6, -SHIFT, SHIFT);
        double bendX = between(7, -BEND, BEND);
        double bendY = between(8, -BEND, BEND);
        double phaseX = between(9, 0, 2 * Math.PI);
        double phaseY = between(10, 0, 2 * Math.PI);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        for (double[] stroke : sign.strokes()) {
            double fromX = 0;
            double fromY = 0;
            for (int i = 0; i < stroke.length; i += 2) {
                double x = stroke[i] - SIDE / 2;
                double y = stroke[i + 1] - SIDE / 2;
                double bentX = wide * (x + bendX * StrictMath.sin(y / 14 + phaseX));
                double bentY = high * (y + bendY * StrictMath.sin(x / 14 + phaseY));
                double leaning = bentX - lean * bentY;
                double toX = (cos * leaning - sin * bentY + right + SIDE / 2) * pixel;
                double toY = (sin * leaning + cos * bentY + down + SIDE / 2) * pixel;
                if (i > 0) {
                    line(grey, size, fromX, fromY, toX, toY, half);
                }
                fromX = toX;
                fromY = toY;
            }
        }
        dirt(grey, between(11, 0, DIRT), seed.child("dirt"));
        return grey;
    }

    /// A round pen drawn along a line: a pixel is as grey as its middle is inside the stroke, over one pixel of edge.
    private static void line(double[] grey, int size, double fromX, double fromY, double toX, double toY, double half) {
        double reach = half + 0.5;
        int left = Math.max(0, (int) Math.floor(Math.min(fromX, toX) - reach));
        int end = Math.min(size - 1, (int) Math.floor(Math.max(fromX, toX) + reach));
        int top = Math.max(0, (int) Math.floor(Math.min(fromY, toY) - reach));
        int bottom = Math.min(size - 1, (int) Math.floor(Math.max(fromY, toY) + reach));
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        for (int r = top; r <= bottom; r++) {
            for (int c = left; c <= end; c++) {
                double x = c + 0.5 - fromX;
                double y = r + 0.5 - fromY;
                double along = square == 0 ? 0 : Math.clamp((x * dx + y * dy) / square, 0, 1);
                double away = Math.sqrt((x - along * dx) * (x - along * dx) + (y - along * dy) * (y - along * dy));
                grey[r * size + c] = Math.max(grey[r * size + c], Math.clamp(reach - away, 0, 1));
            }
        }
    }

    private static void dirt(double[] grey, double std, Seed seed) {
        for (int i = 0; i < grey.length; i++) {
            long bits = seed.bits(i);
            double sum = ((bits & 0xffff) + (bits >>> 16 & 0xffff) + (bits >>> 32 & 0xffff) + (bits >>> 48)) * 0x1p-16;
            grey[i] = Math.clamp(grey[i] + std * (sum - 2) / OF_FOUR, 0, 1);
        }
    }
}
