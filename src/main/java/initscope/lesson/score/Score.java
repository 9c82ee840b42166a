package initscope.lesson.score;

import initscope.experiment.diagnosis.Templates;
import java.util.List;
import java.util.Locale;

/// What an answer was worth.
///
/// @param worth from 0 to 1
/// @param kind which sentence says it
/// @param details what the sentence fills in
public record Score(double worth, Kind kind, List<String> details) {

    /// After each, its details.
    public enum Kind {
        /// The right option.
        RIGHT,
        /// Another option: the misconception behind it.
        WRONG,
        /// A number near enough: said, measured.
        NEAR,
        /// A number that is not: said, measured.
        FAR,
        /// A drawn histogram: how much of it overlaps, in per cent.
        OVERLAP,
        /// A drawn curve on decades: the factor it is off by on average, layers that could be compared.
        DECADES,
        /// A drawn curve on a linear axis: the mean distance.
        DISTANCE,
        /// Nothing was drawn, or nothing that can be compared.
        EMPTY,
        /// Nothing was answered.
        SKIPPED
    }

    public Score {
        details = List.copyOf(details);
    }

    static Score of(double worth, Kind kind, String... details) {
        return new Score(Double.isNaN(worth) ? 0 : Math.clamp(worth, 0, 1), kind, List.of(details));
    }

    /// One short sentence in the reader's language.
    public String verdict(Locale language) {
        return Templates.of(Score.class, "verdicts", language).text(kind.name(), details).strip();
    }
}
