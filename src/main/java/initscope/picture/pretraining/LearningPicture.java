package initscope.picture.pretraining;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.course.Learning;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;

/// A pretraining at work: samples over what is made of them, filters beside; under them the error of every layer and the
/// activations of the one being learned.
///
/// @param learning null before the first stage
public record LearningPicture(Learning learning, Look look, Captions captions) {

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        surface.clip(box);
        if (learning == null) {
            new Lettering(surface, look.times(1.3).plain()).block(captions.of(Caption.EMPTY), box.inset(t, t, t, t), null, Role.MUTED);
        } else {
            all(surface, box.inset(0.7 * t, 0.4 * t, 0.7 * t, 0.4 * t));
        }
        surface.unclip();
    }

    private void all(Surface surface, Box box) {
        double t = look.text();
        boolean pictures = has(learning.originals()) || has(learning.reconstructions());
        boolean filters = has(learning.filters());
        double upper = pictures || filters ? 0.56 * box.height() : 0;
        if (upper > 0) {
            double side = filters && pictures ? 0.4 * box.width() : filters ? box.width() : 0.24 * box.width();
            Box right = new Box(box.right() - side, box.y(), side, upper - t);
            if (pictures) {
                new SamplesPicture(learning, look, captions).paint(surface,
                        new Box(box.x(), box.y(), box.width() - side - 1.5 * t, upper - 0.6 * t));
            }
            new FiltersPicture(learning, look, captions).paint(surface, right);
        }
        double bars = learning.activations() == null ? 0 : Math.min(0.3 * box.width(), 26 * t);
        Box lower = new Box(box.x(), box.y() + upper, box.width(), box.height() - upper);
        new LayerCurves(learning, look, captions).paint(surface,
                new Box(lower.x(), lower.y(), lower.width() - bars - (bars > 0 ? t : 0), lower.height()));
        new ActivationBars(learning, look, captions).paint(surface,
                new Box(lower.right() - bars, lower.y() + 0.5 * t, bars, lower.height() - 0.5 * t));
    }

    private static boolean has(initscope.statistics.image.Tiles tiles) {
        return tiles != null && tiles.count() > 0;
    }

    /// The picture in words: which layer, which epoch, which error.
    public String text() {
        if (learning == null) {
            return captions.of(Caption.EMPTY);
        }
        String layer = learning.layer() == 0 ? captions.of(Caption.ALL_LAYERS)
                : captions.of(Caption.LAYER, learning.layer() + " / " + learning.layers());
        return layer + "  ·  " + captions.of(Caption.EPOCH, String.valueOf(learning.epoch()), String.valueOf(learning.epochs()))
                + "  ·  " + captions.of(Caption.ERROR) + " " + Figures.number(learning.current().marks().getLast().error());
    }
}
