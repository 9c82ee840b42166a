package initscope.picture.depth;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.report.Across;
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
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The signal on the left, its gradient on the right, on the same decades; over them the gradient of layer 1 as one
/// number. ∂L/∂z, ∂L/∂x and ∂L/∂W are kept apart: the first can die while the last lives.
///
/// @param networks layers of each, not empty
/// @param theory one prediction a layer, or empty
public record GradientProfile(List<List<LayerStatistics>> networks, List<Prediction> theory, Levels levels, Focus focus,
        Look look, Words words) {
    /// Share of the width for the signal.
    private static final double FORWARD = 0.44;

    public void paint(Surface surface, Box box) {
        headline(surface, box);
        if (hasForward(box)) {
            forward().paint(surface, left(box));
        }
        backward().paint(surface, right(box));
    }

    public Optional<Spot> spotAt(Box box, double x, double y) {
        Optional<Spot> spot = hasForward(box) ? forward().spotAt(left(box), x, y) : Optional.empty();
        return spot.isPresent() ? spot : backward().spotAt(right(box), x, y);
    }

    private boolean hasForward(Box box) {
        return box.width() >= 34 * look.text();
    }

    private Box left(Box box) {
        return new Box(box.x(), box.y() + head(), box.width() * FORWARD, Math.max(0, box.height() - head()));
    }

    private Box right(Box box) {
        double from = hasForward(box) ? box.width() * FORWARD : 0;
        return new Box(box.x() + from, box.y() + head(), box.width() - from, Math.max(0, box.height() - head()));
    }

    private double head() {
        return 2.1 * look.text();
    }

    /// "∂L/∂z in layer 1: 6.1e-8", large, and what part of the last layer's that is.
    private void headline(Surface surface, Box box) {
        double first = median(networks.getFirst().getFirst().layer());
        double ratio = first / median(networks.getFirst().getLast().layer());
        Type large = new Type(1.5 * look.text(), true);
        double x = box.x() + 0.5 * look.text();
        double baseline = box.y() + 0.6 * look.text() + large.cap();
        String name = words.of(Term.RMS_OF, Gradients.DELTA.sign()) + ", " + words.of(Term.FIRST_LAYER) + ":";
        boolean measured = networks.getFirst().getFirst().gradient() != null;
        String figure = measured ? Figures.number(first) : words.of(Term.NOT_MEASURED);
        double room = box.right() - x - surface.width(figure, large) - look.text();
        String shown = new Lettering(surface, look.plain()).fitting(room, name, Gradients.DELTA.sign() + ":");
        if (shown != null) {
            surface.text(shown, x, baseline, look.plain(), Align.LEFT, Role.TEXT);
            x += surface.width(shown, look.plain()) + 0.5 * look.text();
        }
        surface.text(figure, x, baseline, large, Align.LEFT, measured && (first == 0 || !Double.isFinite(first)) ? Role.NOT_FINITE : Role.TEXT);
        x += surface.width(figure, large) + 0.8 * look.text();
        if (networks.getFirst().size() > 1 && Double.isFinite(ratio)) {
            String part = new Lettering(surface, look.plain()).fitting(box.right() - x - look.text(),
                    words.of(Term.OF_LAST, "×" + Figures.number(ratio)), "×" + Figures.number(ratio));
            if (part != null) {
                surface.text(part, x, baseline, look.plain(), Align.LEFT, Role.MUTED);
            }
        }
    }

    private double median(int layer) {
        return Across.of(networks.stream().mapToDouble(n -> Gradients.DELTA.of(n.get(layer - 1))).toArray()).median();
    }

    private Interval forwardDomain() {
        return levels.log() ? levels.both() : levels.forward();
    }

    private Profile forward() {
        List<Course> courses = List.of(ForwardProfile.rms(words, networks, List.of()),
                ForwardProfile.std(words, networks, List.of()));
        return new Profile(networks.getFirst(), courses, levels, forwardDomain(), words.of(Term.FORWARD) + "  x",
                Profile.lostText(networks.getFirst(), words), hasNearZero() ? Profile.Shares.none(networks.getFirst().size()) : null,
                focus, look, words);
    }

    private Profile backward() {
        List<LayerStatistics> layers = networks.getFirst();
        Course delta = course(words.of(Term.RMS_OF, Gradients.DELTA.sign()), Role.FIRST, Mark.DISC, Gradients.DELTA);
        List<Course> courses = new ArrayList<>();
        courses.add(theory.isEmpty() ? delta : delta.predicted(i -> Math.sqrt(theory.get(i).gradientSecondMoment())));
        courses.add(course(words.of(Term.MEDIAN_ABS, Gradients.DELTA.sign()), Role.THIRD, Mark.TRIANGLE, Gradients.MEDIAN));
        courses.add(course(words.of(Term.RMS_OF, Gradients.ACTIVATION.sign()), Role.SECOND, Mark.SQUARE, Gradients.ACTIVATION));
        courses.add(course(words.of(Term.RMS_OF, Gradients.WEIGHT.sign()), Role.FOURTH, Mark.DIAMOND, Gradients.WEIGHT));
        courses.removeIf(c -> !c.isMeasured());
        boolean none = courses.isEmpty();
        List<String> near = !hasNearZero() ? List.of() : layers.stream().map(l -> Double.isNaN(Gradients.nearZero(l)) ? ""
                : Figures.percent(Gradients.nearZero(l))).toList();
        return new Profile(layers, courses, levels, levels.log() ? levels.both() : levels.backward(), words.of(Term.BACKWARD),
                none ? words.of(Term.NOT_MEASURED) : words.allNotFinite(),
                near.isEmpty() ? null : new Profile.Shares(words.of(Term.NEAR_ZERO), near), focus, look,
                words);
    }

    private boolean hasNearZero() {
        return networks.getFirst().stream().anyMatch(l -> !Double.isNaN(Gradients.nearZero(l)));
    }

    private Course course(String name, Role ink, Mark mark, Gradients quantity) {
        return Course.of(name, ink, mark, networks, quantity::of);
    }
}
