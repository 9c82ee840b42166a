package initscope.picture.optimizer;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names at the ends of paths. Each stands above or below its end, at a height of its own, so that names whose ends meet do
/// not meet, and glides with the end while it moves; what still collides is pushed apart.
final class Labels {
    private final Surface surface;
    private final Box plot;
    private final Look look;
    private final Type type;
    private final List<Label> labels = new ArrayList<>();

    private record Label(double[] at, String text, Ink ink, double left, double width, double middle) {
    }

    Labels(Surface surface, Box plot, Look look) {
        this.surface = surface;
        this.plot = plot;
        this.look = look;
        this.type = new Type(look.text(), true);
    }

    /// @param at the end of the path
    /// @param number of the path among so many
    void add(double[] at, String text, Ink ink, int number, int of) {
        double width = surface.width(text, type);
        boolean above = number % 2 == 0;
        double away = (2.6 + 1.4 * (Math.ceilDiv(of, 2) - 1 - number / 2)) * type.size();
        double middle = at[1] + (above ? -away : away);
        double wanted = number / 2 % 2 == 0 ? at[0] - width - 0.6 * type.size() : at[0] + 0.6 * type.size();
        double left = Math.clamp(wanted, plot.x() + 4, Math.max(plot.x() + 4, plot.right() - width - 4));
        labels.add(new Label(at, text, ink, left, width,
                Math.clamp(middle, plot.y() + type.size(), Math.max(plot.y() + type.size(), plot.bottom() - type.size()))));
    }

    void paint() {
        List<Label> placed = new ArrayList<>();
        List<Label> order = new ArrayList<>(labels);
        order.sort(Comparator.comparingDouble(Label::middle));
        for (Label label : order) {
            placed.add(free(label, placed));
        }
        for (Label label : placed) {
            double edge = label.left() > label.at()[0] ? label.left() - 2 : label.left() + label.width() + 2;
            surface.strokeLine(label.at()[0], label.at()[1], edge, label.middle(), Stroke.solid(0.8 * look.line()), label.ink());
        }
        for (Label label : placed) {
            surface.fillRect(new Box(label.left() - 3, label.middle() - 0.65 * type.size(), label.width() + 6, 1.3 * type.size()),
                    Role.PANEL);
            surface.text(label.text(), label.left(), label.middle() + type.cap() / 2, type, Align.LEFT, label.ink());
        }
    }

    /// The nearest height, downwards and then upwards, at which it touches none of those already placed.
    private Label free(Label label, List<Label> placed) {
        double line = 1.35 * type.size();
        for (int k = 0; k <= 2 * labels.size(); k++) {
            double by = (k + 1) / 2 * (k % 2 == 1 ? 1 : -1) * 0.7 * line;
            double middle = label.middle() + by;
            boolean inside = middle > plot.y() + 0.6 * type.size() && middle < plot.bottom() - 0.6 * type.size();
            if (inside && placed.stream().noneMatch(p -> Math.abs(p.middle() - middle) < line
                    && label.left() < p.left() + p.width() + 6 && p.left() < label.left() + label.width() + 6)) {
                return new Label(label.at(), label.text(), label.ink(), label.left(), label.width(), middle);
            }
        }
        return label;
    }
}
