package initscope.lesson.review;

/// One number of a lesson, measured anew.
///
/// @param line it stands in
/// @param shown as it is written; "" for the answer of a question, which is written nowhere
/// @param measured NaN where it could not be measured, or is many numbers
/// @param text the measured number as it would have to be written
/// @param right whether what is shown holds; true of answers that can be computed
public record Computed(int line, String measure, String shown, double measured, String text, boolean right) {
}
