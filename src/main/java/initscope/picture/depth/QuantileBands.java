package initscope.picture.depth;

import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.axes.Interval;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.Optional;

/// Where nine tenths of a layer's activations lie, against depth: the band from 5 to 95 %, the median in it.
///
/// @param networks layers of each, not empty; over several the medians of the quantiles are drawn
/// @param domain of the axis of values
public record QuantileBands(List<List<LayerStatistics>> networks, Interval domain, Focus focus, Look look, Words words) {

    public void paint(Surface surface, Box box) {
        Profile profile = profile();
        if (profile.courses().stream().anyMatch(Course::isMeasured)) {
            profile.paint(surface, box);
        } else {
            double m = look.text();
            boolean lost = networks.getFirst().stream().allMatch(l -> l.activation().nonFinite() > 0);
            new Lettering(surface, look.plain()).block(lost ? words.allNotFinite() : words.of(Term.ONE_BATCH_ONLY),
                    box.inset(m, m, m, m), null, Role.MUTED);
        }
    }

    public Optional<Spot> spotAt(Box box, double x, double y) {
        return profile().spotAt(box, x, y);
    }

    private Profile profile() {
        Course low = quantile("5 %", Role.FIRST, Mark.TRIANGLE, 0.05);
        Course middle = quantile(words.of(Term.MEDIAN), Role.TEXT, Mark.DISC, 0.5);
        Course high = quantile("95 %", Role.FIRST, Mark.SQUARE, 0.95);
        Course band = new Course(middle.name(), Role.TEXT, Mark.DISC, middle.values(), low.values(), high.values(), null);
        return new Profile(networks.getFirst(), List.of(band, bare(high), bare(low)), new Levels(false, domain, domain), domain,
                "", Profile.lostText(networks.getFirst(), words), null, focus, look, words);
    }

    private static Course bare(Course course) {
        return new Course(course.name(), course.ink(), course.mark(), course.values(), null, null, null);
    }

    private Course quantile(String name, Role ink, Mark mark, double probability) {
        return Course.of(name, ink, mark, networks, l -> l.quantiles().getOrDefault(probability, Double.NaN));
    }
}
