package initscope;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// The program's icon: a healthy histogram, dark tile, bars from blue to yellow by their height (cividis). Edges of bars
/// lie on whole pixels at every size, so small icons stay crisp.
final class IconDrawing {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final Color TILE = new Color(0x00224E);
    private static final Color LOW = new Color(0x575D6D);
    private static final Color MIDDLE = new Color(0xA59C74);
    private static final Color HIGH = new Color(0xFEE838);
    private static final double[] FEW_BARS = {0.34, 0.70, 1, 0.70, 0.34};
    private static final double[] BARS = {0.16, 0.38, 0.76, 1, 0.76, 0.38, 0.16};

    private IconDrawing() {}

    /// Draws the icon, shape `[size, size]`, transparent outside the tile.
    static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(TILE);
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.36, size * 0.36));

        double[] heights = size <= 32 ? FEW_BARS : BARS;
        int gap = size <= 32 ? 0 : Math.round(size / 48f);
        int width = (int) (size * 0.76 - gap * (heights.length - 1)) / heights.length;
        int left = (size - heights.length * width - (heights.length - 1) * gap) / 2;
        int floor = size - Math.round(size * 0.20f);
        int tallest = Math.round(size * 0.60f);
        for (int i = 0; i < heights.length; i++) {
            int height = (int) Math.round(tallest * heights[i]);
            g.setColor(shade(heights[i]));
            g.fill(new Rectangle2D.Double(left + i * (width + gap), floor - height, width, height));
        }
        g.dispose();
        return image;
    }

    private static Color shade(double height) {
        return height < 0.5 ? mix(LOW, MIDDLE, 2 * height) : mix(MIDDLE, HIGH, 2 * height - 1);
    }

    private static Color mix(Color a, Color b, double t) {
        return new Color(
                (int) Math.round(a.getRed() + t * (b.getRed() - a.getRed())),
                (int) Math.round(a.getGreen() + t * (b.getGreen() - a.getGreen())),
                (int) Math.round(a.getBlue() + t * (b.getBlue() - a.getBlue())));
    }
}
