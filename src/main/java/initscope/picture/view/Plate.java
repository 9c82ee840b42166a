package initscope.picture.view;

import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Type;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.depth.ForwardProfile;
import initscope.picture.depth.GradientProfile;
import initscope.picture.depth.QuantileBands;
import initscope.picture.depth.SampleGeometry;
import initscope.picture.depth.VarianceBars;
import initscope.picture.ridge.GradientHistograms;
import initscope.picture.ridge.Overlay;
import initscope.picture.ridge.Ridges;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.picture.strip.Strip;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Optional;

/// One view of one experiment, ready to be painted: the entry for whoever draws.
public record Plate(View view, Subject subject, Focus focus, Look look, Words words) {

    /// Paints into `box`, background included.
    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        surface.clip(box);
        Box inner = inner(box);
        if (view != View.STRIP && view != View.HEATMAP && subject.layers().isEmpty()) {
            double m = look.text();
            new Lettering(surface, look.plain()).block(words.empty(), box.inset(m, m, m, m), null, Role.MUTED);
        } else {
            view(surface, inner);
            networks(surface, box);
        }
        surface.unclip();
    }

    private void view(Surface surface, Box box) {
        switch (view) {
            case STRIP -> strip().paint(surface, box);
            case HEATMAP -> strip().paintMap(surface, box);
            case RIDGE -> ridges().paint(surface, box);
            case OVERLAY -> overlay().paint(surface, box);
            case BANDS -> bands().paint(surface, box);
            case DEPTH -> forward().paint(surface, box);
            case GRADIENT -> gradient().paint(surface, box);
            case GRADIENTS -> gradients().paint(surface, box);
            case VARIANCE -> variance().paint(surface, box);
            case GEOMETRY -> geometry().paint(surface, box);
        }
    }

    /// What lies at a point of a plate painted into `box`: a layer at least, a bin where the view shows them.
    public Optional<Spot> spotAt(Box box, double x, double y) {
        Box inner = inner(box);
        if (subject.layers().isEmpty() || !box.contains(x, y)) {
            return Optional.empty();
        }
        return switch (view) {
            case STRIP -> strip().spotAt(inner, x, y);
            case HEATMAP -> strip().spotOnMap(inner, x, y);
            case RIDGE -> ridges().spotAt(inner, x, y);
            case OVERLAY -> overlay().spotAt(inner, x, y);
            case BANDS -> bands().spotAt(inner, x, y);
            case DEPTH -> forward().spotAt(inner, x, y);
            case GRADIENT -> gradient().spotAt(inner, x, y);
            case GRADIENTS -> gradients().spotAt(inner, x, y);
            case VARIANCE -> variance().spotAt(inner, x, y);
            case GEOMETRY -> geometry().spotAt(inner, x, y);
        };
    }

    /// The height at which the view shows what it has to show at this width.
    public double preferredHeight(double width) {
        return view == View.STRIP ? strip().preferredHeight(width) : Math.max(18 * look.text(), 0.42 * width);
    }

    /// A line over the picture says how many networks are in it, if more than one.
    private Box inner(Box box) {
        return repeated() ? box.inset(0, 1.35 * look.small().size(), 0, 0) : box;
    }

    private boolean repeated() {
        return subject.networks().size() > 1;
    }

    private void networks(Surface surface, Box box) {
        if (repeated()) {
            Type type = look.small();
            double m = 0.5 * look.text();
            String number = String.valueOf(subject.networks().size());
            String text = new Lettering(surface, type).fitting(box.width() - 2 * m, words.of(view.showsValues() && view != View.STRIP ? Term.FIRST_NETWORK : Term.NETWORKS, number), "n = " + number);
            if (text != null) {
                surface.text(text, box.right() - m, box.y() + 1.2 * type.size(), type, Align.RIGHT, Role.MUTED);
            }
        }
    }

    private List<List<LayerStatistics>> all() {
        return subject.networks();
    }

    private Strip strip() {
        return new Strip(subject.layers(), subject.axes(), focus, look, words, subject.expected(),
                repeated() ? all() : List.of());
    }

    private Ridges ridges() {
        return new Ridges(subject.layers(), subject.axes(), focus, look, words);
    }

    private Overlay overlay() {
        return new Overlay(subject.layers(), subject.axes(), focus, look, words);
    }

    private QuantileBands bands() {
        Interval hull = subject.axes().values().getFirst();
        for (Interval other : subject.axes().values()) {
            hull = hull.hull(other);
        }
        return new QuantileBands(all(), hull, focus, look, words);
    }

    private ForwardProfile forward() {
        return new ForwardProfile(all(), subject.theory(), subject.levels(), focus, look, words);
    }

    private GradientProfile gradient() {
        return new GradientProfile(all(), subject.gradientTheory(), subject.levels(), focus, look, words);
    }

    private GradientHistograms gradients() {
        return new GradientHistograms(subject.layers(), focus, look, words);
    }

    private VarianceBars variance() {
        return new VarianceBars(all(), focus, look, words);
    }

    private SampleGeometry geometry() {
        return new SampleGeometry(all(), focus, look, words);
    }
}
