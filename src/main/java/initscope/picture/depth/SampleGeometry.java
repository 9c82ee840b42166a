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

/// How alike the samples become: their mean cosine on the left, the effective rank on the right.
///
/// @param networks layers of each, not empty
public record SampleGeometry(List<List<LayerStatistics>> networks, Focus focus, Look look, Words words) {

    public void paint(Surface surface, Box box) {
        if (networks.getFirst().stream().allMatch(l -> l.geometry() == null)) {
            double m = look.text();
            new Lettering(surface, look.plain()).block(words.of(Term.BEING_MEASURED), box.inset(m, m, m, m), null, Role.MUTED);
            return;
        }
        cosine().paint(surface, left(box));
        rank().paint(surface, right(box));
    }

    public Optional<Spot> spotAt(Box box, double x, double y) {
        Optional<Spot> spot = cosine().spotAt(left(box), x, y);
        return spot.isPresent() ? spot : rank().spotAt(right(box), x, y);
    }

    private static Box left(Box box) {
        return new Box(box.x(), box.y(), box.width() / 2, box.height());
    }

    private static Box right(Box box) {
        return new Box(box.centerX(), box.y(), box.width() / 2, box.height());
    }

    private Profile cosine() {
        Course course = Course.of("cos", Role.FIRST, Mark.DISC, networks,
                l -> l.geometry() == null ? Double.NaN : l.geometry().meanCosine());
        double least = 0;
        for (double v : course.values()) {
            least = Double.isFinite(v) ? Math.min(least, v) : least;
        }
        Interval domain = least < -0.05 ? new Interval(-1, 1) : Interval.UNIT;
        return profile(course, new Levels(false, domain, domain), Term.COSINE);
    }

    private Profile rank() {
        Course course = Course.of("r", Role.SECOND, Mark.SQUARE, networks,
                l -> l.geometry() == null ? Double.NaN : l.geometry().effectiveRank());
        int widest = networks.getFirst().stream().mapToInt(LayerStatistics::fanOut).max().orElse(1);
        Interval domain = new Interval(1, Math.max(10, widest));
        return profile(course, new Levels(true, domain, domain), Term.EFFECTIVE_RANK);
    }

    private Profile profile(Course course, Levels levels, Term heading) {
        return new Profile(networks.getFirst(), List.of(course), levels, levels.forward(), words.of(heading),
                Profile.lostText(networks.getFirst(), words), null, focus, look, words);
    }
}
