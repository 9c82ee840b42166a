package initscope.document;

import java.util.Locale;
import java.util.Optional;

/// One thing said about the view of a session. The names in lower case are what stands in files and do not change.
public enum Trait {
    /// The view, by the id `render --view` takes.
    VIEW(Kind.WORD),
    /// Whose values are shown: "preactivation", "activation".
    SIDE(Kind.WORD),
    /// Who shares the axis of values: "each", "panel", "all".
    VALUES(Kind.WORD),
    /// Who shares the axis of counts.
    HEIGHTS(Kind.WORD),
    /// Counts on a logarithmic axis.
    LOG(Kind.TRUTH),
    /// Figures against depth on a logarithmic axis.
    DECADES(Kind.TRUTH),
    THEORY(Kind.TRUTH),
    /// Batches add up.
    ACCUMULATE(Kind.TRUTH),
    /// Batches a second.
    SPEED(Kind.NUMBER),
    /// The batch shown, from 0.
    BATCH(Kind.NUMBER),
    /// The chosen panel, from 1.
    FOCUSED(Kind.NUMBER);

    /// How its text stands in JSON.
    enum Kind { WORD, TRUTH, NUMBER }

    private final Kind kind;

    Trait(Kind kind) {
        this.kind = kind;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    static Optional<Trait> of(String key) {
        for (Trait trait : values()) {
            if (trait.key().equals(key)) {
                return Optional.of(trait);
            }
        }
        return Optional.empty();
    }
}
