package initscope.picture.depth;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.LayerStatistics;
import initscope.theory.MeanField.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Mean, standard deviation and root of the second moment of the activations against depth.
///
/// @param networks layers of each, not empty
/// @param theory one prediction a layer, or empty
public record ForwardProfile(List<List<LayerStatistics>> networks, List<Prediction> theory, Levels levels, Focus focus,
        Look look, Words words) {
    /// A predicted mean below this is rounding, not a point on a logarithmic axis.
    private static final double NO_MEAN = 1e-12;

    public void paint(Surface surface, Box box) {
        profile().paint(surface, box);
    }

    public Optional<Spot> spotAt(Box box, double x, double y) {
        return profile().spotAt(box, x, y);
    }

    private Profile profile() {
        boolean log = levels.log();
        List<Course> courses = new ArrayList<>();
        courses.add(rms(words, networks, theory));
        courses.add(std(words, networks, theory));
        Course mean = Course.of(words.of(log ? Term.ABS_MEAN : Term.MEAN), Role.THIRD, Mark.TRIANGLE, networks,
                l -> log ? Math.abs(l.activation().mean()) : l.activation().mean());
        courses.add(theory.isEmpty() ? mean : mean.predicted(i -> log && Math.abs(theory.get(i).mean()) < NO_MEAN ? Double.NaN
                : theory.get(i).mean()));
        return new Profile(networks.getFirst(), courses, levels, levels.forward(), "",
                Profile.lostText(networks.getFirst(), words), null, focus, look, words);
    }

    static Course rms(Words words, List<List<LayerStatistics>> networks, List<Prediction> theory) {
        Course rms = Course.of(words.of(Term.RMS), Role.SECOND, Mark.SQUARE, networks, l -> l.activation().rms());
        return theory.isEmpty() ? rms : rms.predicted(i -> Math.sqrt(theory.get(i).secondMoment()));
    }

    static Course std(Words words, List<List<LayerStatistics>> networks, List<Prediction> theory) {
        Course std = Course.of(words.std(), Role.FIRST, Mark.DISC, networks, l -> l.activation().std());
        return theory.isEmpty() ? std : std.predicted(i -> theory.get(i).std());
    }
}
