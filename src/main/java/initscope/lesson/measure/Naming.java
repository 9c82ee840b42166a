package initscope.lesson.measure;

import initscope.experiment.diagnosis.Templates;
import initscope.lesson.Found;
import java.util.Locale;

/// What measures are called, for people.
public final class Naming {
    private final Templates names;

    private Naming(Templates names) {
        this.names = names;
    }

    /// Korean for a Korean locale, English for every other.
    public static Naming in(Locale language) {
        return new Naming(Templates.of(Naming.class, "figures", language));
    }

    /// A measure in words, such as “RMS of ∂L/∂z, layer 1 divided by RMS of ∂L/∂z, layer 5”; what is no measure as it stands.
    public String of(String measure) {
        return MeasureReader.read(measure) instanceof Found.Value<Measure>(Measure read) ? of(read) : measure;
    }

    /// A measure in words.
    public String of(Measure measure) {
        return measure.by() == null ? of(measure.of()) : names.say("by", of(measure.of()), of(measure.by()));
    }

    /// A figure in words, without its place.
    public String of(Figure figure) {
        String name = figure.name();
        return switch (figure.family()) {
            case BEGUN, TRAINED -> names.say(name.substring(0, name.indexOf('.')), names.text(name.substring(name.indexOf('.') + 1)));
            default -> names.text(name);
        };
    }

    private String of(Term term) {
        String figure = of(term.figure());
        return term.at() == Term.ALL ? figure : term.at() == Term.LAST ? names.say("at.last", figure)
                : names.say(term.figure().isByLayer() ? "at.layer" : "at.step", figure, String.valueOf(term.at()));
    }
}
