package initscope.ui.lesson.course;

import initscope.experiment.Lab;
import initscope.lesson.Answer;
import initscope.lesson.Fault;
import initscope.lesson.Found;
import initscope.lesson.Question;
import initscope.lesson.Scene;
import initscope.lesson.measure.Reading;
import initscope.lesson.measure.Readings;
import initscope.lesson.score.Score;
import initscope.lesson.score.Scoring;
import initscope.picture.lesson.Sheet;

/// What a step asks for, as measured.
///
/// @param reading null for a choice, or where it could not be measured
/// @param sheet a drawing is made on, its axes yet to be named; null where nothing is drawn
/// @param fault why it could not be measured; null where it could
public record Truth(Reading reading, Sheet sheet, Fault fault) {
    /// Nothing had to be measured.
    static final Truth NONE = new Truth(null, null, null);

    /// Measures what a question asks for. Blocks.
    ///
    /// @param scene the experiments in question
    public static Truth of(Question question, Scene scene, Lab lab) throws InterruptedException {
        String measure = switch (question) {
            case Question.Choice _ -> null;
            case Question.Number number -> number.answer();
            case Question.Drawing drawing -> drawing.answer();
        };
        if (measure == null) {
            return NONE;
        }
        return switch (new Readings(lab).read(scene, measure)) {
            case Found.Missing<Reading>(Fault fault) -> new Truth(null, null, fault);
            case Found.Value<Reading>(Reading found) -> question instanceof Question.Drawing drawing ? drawn(drawing, found)
                    : new Truth(found, null, null);
        };
    }

    private static Truth drawn(Question.Drawing drawing, Reading found) {
        Reading reading = found.kind() == Reading.Kind.BINS ? Sheets.coarse(found) : found;
        return new Truth(reading, Sheets.of(drawing, reading), null);
    }

    /// What an answer is worth.
    public Score score(Question question, Answer answer) {
        return Scoring.of(question, answer, reading);
    }

    /// The number of a question for one, as it is said; NaN where there is none.
    public double number(Question.Number question) {
        return reading == null ? Double.NaN : Scoring.said(question, reading.number());
    }
}
