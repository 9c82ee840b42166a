package initscope.lesson;

/// Predict, reveal, explain.
///
/// @param scene what the answer reveals; its text is the question
/// @param explanation at most 60 words, numbers among them as `[shown](measure)`
/// @param teacher a note for the teacher; "" for none
public record Step(String title, Scene scene, Question question, String explanation, String teacher) {
}
