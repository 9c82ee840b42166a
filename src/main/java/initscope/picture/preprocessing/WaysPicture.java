package initscope.picture.preprocessing;

import initscope.experiment.preprocessing.Trial;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import java.util.List;

/// All ways in columns; those of the measures first, a gap, those of the category.
public record WaysPicture(List<Trial> trials, Look look, Captions captions) {

    public WaysPicture {
        trials = List.copyOf(trials);
    }

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        if (trials.isEmpty()) {
            return;
        }
        double gap = 1.4 * look.text();
        double width = (box.width() - gap * (trials.size() + 2)) / trials.size();
        double x = box.x() + gap;
        for (int i = 0; i < trials.size(); i++) {
            boolean category = trials.get(i).way().isOfCategory();
            if (i > 0 && category && !trials.get(i - 1).way().isOfCategory()) {
                surface.fillRect(new Box(surface.snap(x), box.y() + gap, surface.pixel(), Math.max(0, box.height() - 2 * gap)), Role.GRID);
                x += gap;
            }
            if (width > 0) {
                new WayPicture(trials.get(i), look, captions).paint(surface,
                        new Box(x, box.y() + 0.3 * gap, width, Math.max(0, box.height() - 0.3 * gap)));
            }
            x += width + gap;
        }
    }
}
