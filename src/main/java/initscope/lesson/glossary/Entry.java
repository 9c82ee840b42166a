package initscope.lesson.glossary;

import initscope.lesson.Scene;
import java.util.List;

/// One term, in one language.
///
/// @param id the same in every language, "fan-in"
/// @param term as a textbook of the language calls it
/// @param sentence what it is, at most 60 words
/// @param formula in Unicode; "" where there is none
/// @param show the experiment, and the view or page, in which it is seen best; no text
/// @param see ids of terms near it
/// @param explains names of controls and statistics, as in the window's words; each stands for those below it too
/// @param source "" where everybody knows
public record Entry(String id, Kind kind, String term, String sentence, String formula, Scene show, List<String> see,
        List<String> explains, String source) {

    /// What a term is: something measured or chosen, a way to compute, or neither; the first two have a formula.
    public enum Kind { QUANTITY, RULE, IDEA }

    public Entry {
        see = List.copyOf(see);
        explains = List.copyOf(explains);
    }
}
