package initscope.picture.study;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Ink;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.Type;
import java.util.ArrayList;
import java.util.List;

/// A small curve of the loss for every optimizer with every initializer, all on the same axes from 0 to a little more than what
/// guessing costs, with the last loss and accuracy in figures.
///
/// @param rows names of the optimizers
/// @param columns names of the initializers
public record GridPicture(Grid grid, Trials trials, List<String> rows, List<String> columns, Look look, StudyWords words) {
    private static final double ABOVE_CHANCE = 1.15;
    /// Where the loss has no value of guessing: curves are drawn up to this.
    private static final double TOP = 1;

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (rows.isEmpty() || columns.isEmpty()) {
            new Lettering(surface, look.plain()).block(words.empty(), box, null, Role.MUTED);
            return;
        }
        surface.clip(box);
        double t = look.text();
        Lettering bold = new Lettering(surface, look.bold());
        double left = 0;
        for (String row : rows) {
            left = Math.max(left, bold.width(row));
        }
        left = Math.min(left + 1.4 * t, box.width() / 4);
        Box cells = box.inset(left, 2.1 * t, 0.6 * t, 1.8 * t);
        double width = cells.width() / columns.size();
        double height = cells.height() / rows.size();
        for (int c = 0; c < columns.size(); c++) {
            name(surface, columns.get(c), new Box(cells.x() + c * width, box.y(), width, 2.1 * t));
        }
        for (int r = 0; r < rows.size(); r++) {
            name(surface, rows.get(r), new Box(box.x(), cells.y() + r * height, left, height));
            for (int c = 0; c < columns.size(); c++) {
                Box cell = new Box(surface.snap(cells.x() + c * width), surface.snap(cells.y() + r * height), width, height)
                        .inset(0.25 * t, 0.25 * t, 0.25 * t, 0.25 * t);
                cell(surface, cell, trials == null ? null : trials.get(grid.index(r, c)));
            }
        }
        foot(surface, cells);
        surface.unclip();
    }

    private void name(Surface surface, String text, Box room) {
        for (Type type : new Type[] {look.bold(), look.small()}) {
            if (new Lettering(surface, type).block(text.replace("(", " (").replace(",", ", "), room, null, Role.TEXT)
                    || new Lettering(surface, type).block(text, room, null, Role.TEXT)) {
                return;
            }
        }
    }

    /// What the axes of all cells are, once, below.
    private void foot(Surface surface, Box cells) {
        String axes = "0–" + grid.base().steps() + " " + words.step() + "   ·   0–" + Figures.number(top());
        double chance = grid.base().chance();
        String all = Double.isNaN(chance) ? axes : axes + "   ·   - - -  " + words.chance() + " " + Figures.number(chance);
        surface.text(all, cells.centerX(), cells.bottom() + 1.3 * look.text(), look.small(), Align.CENTER, Role.MUTED);
    }

    private double top() {
        TrainingSpec base = grid.base();
        return Double.isNaN(base.chance()) ? TOP : ABOVE_CHANCE * base.chance();
    }

    private void cell(Surface surface, Box cell, Trial trial) {
        surface.fillRect(cell, Role.PANEL);
        if (!(cell.width() > 8 && cell.height() > 8)) {
            return;
        }
        double chance = grid.base().chance();
        if (!Double.isNaN(chance)) {
            double y = y(cell, chance);
            surface.strokeLine(cell.x(), y, cell.right(), y, new Stroke(look.line(), 3), Role.MUTED);
        }
        if (trial == null || trial.curve().isEmpty()) {
            return;
        }
        curve(surface, cell, trial);
        Type type = look.bold();
        double inner = cell.width() - look.text();
        if (trial.diverged()) {
            Trial.Mark last = trial.curve().getLast();
            double x = cell.x() + cell.width() * Math.min(1, (double) last.step() / Math.max(1, grid.base().steps()));
            double r = 0.35 * look.text();
            new Pane(surface, look, cell).cross(Math.clamp(x, cell.x() + r + 1, cell.right() - r - 1), cell.y() + r + 2, r);
            figure(surface, cell, inner, true, Role.NOT_FINITE, words.diverged(), "NaN");
        } else {
            String loss = Figures.number(trial.loss());
            String accuracy = Figures.percent(trial.accuracy());
            figure(surface, cell, inner, trial.loss() > top() / 2, trial.over() ? Role.TEXT : Role.MUTED, loss + "   " + accuracy,
                    accuracy, loss);
        }
    }

    /// @param low at the lower edge, where the curve leaves room; else below the line of guessing
    private void figure(Surface surface, Box cell, double room, boolean low, Ink ink, String... wordings) {
        double above = (Double.isNaN(grid.base().chance()) ? cell.y() : y(cell, grid.base().chance())) + 1.3 * look.text();
        for (Type type : new Type[] {look.bold(), look.small()}) {
            String text = new Lettering(surface, type).fitting(room, wordings[0]);
            text = text == null && type.equals(look.small()) ? new Lettering(surface, type).fitting(room, wordings) : text;
            if (text != null) {
                new Pane(surface, look, cell).label(text, cell.right() - 0.4 * look.text(),
                        low ? cell.bottom() - 0.5 * look.text() : above, Align.RIGHT, type, ink);
                return;
            }
        }
    }

    private void curve(Surface surface, Box cell, Trial trial) {
        List<double[]> points = new ArrayList<>();
        for (Trial.Mark mark : trial.curve()) {
            if (Double.isFinite(mark.loss())) {
                points.add(new double[] {cell.x() + cell.width() * mark.step() / Math.max(1, grid.base().steps()),
                    y(cell, mark.loss())});
            }
        }
        double[] px = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] py = points.stream().mapToDouble(p -> p[1]).toArray();
        if (px.length > 1) {
            surface.polyline(px, py, Stroke.solid(1.8 * look.line()), Role.FIRST);
        } else if (px.length == 1) {
            new Pane(surface, look, cell).disc(px[0], py[0], 1.5 * look.line(), Role.FIRST);
        }
    }

    private double y(Box cell, double loss) {
        double share = Math.clamp(loss / top(), 0, 1);
        return cell.bottom() - 2 - share * (cell.height() - 4);
    }
}
