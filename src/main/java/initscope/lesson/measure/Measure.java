package initscope.lesson.measure;

/// What a lesson asks for: a figure at a place, or one divided by another.
///
/// @param by what it is divided by; null for nothing
public record Measure(Term of, Term by) {

    /// Whether it is a share, which is asked for, said and scored in per cent.
    public boolean isShare() {
        return by == null && of.figure().isShare();
    }

    /// Whether it is one number.
    public boolean isNumber() {
        return by != null || of.isNumber();
    }

    public boolean isHistogram() {
        return by == null && of.figure().isHistogram() && of.at() != Term.ALL;
    }

    /// Whether it is a number a layer or a step.
    public boolean isCurve() {
        return by == null && !isNumber() && !of.figure().isHistogram();
    }

    /// Whether it takes a learner to measure it.
    public boolean isOfLearning() {
        return of.figure().isOfLearning() || by != null && by.figure().isOfLearning();
    }

    /// As it was written.
    public String text() {
        return by == null ? of.text() : of.text() + " : " + by.text();
    }
}
