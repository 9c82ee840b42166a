package initscope.picture;

import java.util.ArrayList;
import java.util.List;

/// Text that has to find room.
public record Lettering(Surface surface, Type type) {

    public double width(String text) {
        return surface.width(text, type);
    }

    /// The first of the wordings that is not wider, or null.
    public String fitting(double width, String... wordings) {
        for (String wording : wordings) {
            if (width(wording) <= width) {
                return wording;
            }
        }
        return null;
    }

    /// The text in lines no wider than `width`, broken at spaces; a longer word keeps a line of its own.
    public List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /// Paints a text in the middle of a box, broken into lines.
    ///
    /// @param ground painted behind the text, or null
    /// @return whether it fitted; otherwise nothing is painted
    public boolean block(String text, Box room, Ink ground, Ink ink) {
        List<String> lines = lines(text, room.width());
        double height = (lines.size() - 1) * type.line() + type.size() * 1.2;
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, width(line));
        }
        if (widest > room.width() || height > room.height()) {
            return false;
        }
        if (ground != null) {
            double margin = type.size() / 2;
            double w = Math.min(room.width(), widest + 2 * margin);
            double h = Math.min(room.height(), height + margin);
            surface.fillRect(new Box(room.centerX() - w / 2, room.centerY() - h / 2, w, h), ground);
        }
        double baseline = room.centerY() - (lines.size() - 1) * type.line() / 2 + type.cap() / 2;
        for (String line : lines) {
            surface.text(line, room.centerX(), baseline, type, Align.CENTER, ink);
            baseline += type.line();
        }
        return true;
    }

    /// Width of bold text in em, reckoned: never much too small.
    public static double em(String text) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            em += isWide(c) ? 0.9 : c == '1' ? 0.48 : " .,:;ijlt".indexOf(c) >= 0 ? 0.35 : Character.isUpperCase(c) ? 0.75
                    : 0.63;
        }
        return em;
    }

    /// Hangul, and what stands as wide.
    private static boolean isWide(char c) {
        return c >= 0x1100 && c < 0x1200 || c >= 0x2E80;
    }
}
