package initscope.picture.view;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.picture.strip.Strip;
import java.util.Optional;

/// One view of one experiment, ready to be painted: the entry for whoever draws.
public record Plate(View view, Subject subject, Focus focus, Look look, Words words) {

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        switch (view) {
            case STRIP -> strip().paint(surface, box);
            case HEATMAP -> strip().paintMap(surface, box);
        }
    }

    /// What lies at a point of a plate painted into `box`: a layer at least, a bin where the view shows them.
    public Optional<Spot> spotAt(Box box, double x, double y) {
        return switch (view) {
            case STRIP -> strip().spotAt(box, x, y);
            case HEATMAP -> strip().spotOnMap(box, x, y);
        };
    }

    /// The height at which the view shows what it has to show at this width.
    public double preferredHeight(double width) {
        return view == View.STRIP ? strip().preferredHeight(width) : width * 0.42;
    }

    private Strip strip() {
        return new Strip(subject.layers(), subject.axes(), focus, look, words);
    }
}
