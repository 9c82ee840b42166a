package initscope.lesson.sheet;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Templates;
import initscope.lesson.Fault;
import initscope.lesson.Found;
import initscope.lesson.Lesson;
import initscope.lesson.Question;
import initscope.lesson.Question.Choice;
import initscope.lesson.Question.Drawing;
import initscope.lesson.Step;
import initscope.lesson.measure.Claim;
import initscope.lesson.measure.Measure;
import initscope.lesson.measure.MeasureReader;
import initscope.lesson.measure.Naming;
import initscope.lesson.measure.Reading;
import initscope.lesson.measure.Readings;
import initscope.lesson.score.Scoring;
import java.util.ArrayList;
import java.util.List;

/// Makes worksheets of lessons. Blocks: axes and answers are measured.
public final class Printing {
    private final Readings readings;

    public Printing(Readings readings) {
        this.readings = readings;
    }

    /// The sheet of a sound lesson, or why an answer of it could not be measured.
    ///
    /// @param answered with answers, for the teacher
    /// @throws InterruptedException if the thread was interrupted
    public Found<Worksheet> of(Lesson lesson, boolean answered) throws InterruptedException {
        Templates words = Templates.of(Printing.class, "sheet", lesson.language());
        Naming naming = Naming.in(lesson.language());
        List<Worksheet.Item> items = new ArrayList<>();
        for (Step step : lesson.steps()) {
            Reading reading = null;
            String measure = switch (step.question()) {
                case Choice _ -> "";
                case Question.Number number -> answered ? number.answer() : "";
                case Drawing drawing -> drawing.answer();
            };
            if (!measure.isEmpty()) {
                switch (readings.read(step.scene(), measure)) {
                    case Found.Value<Reading>(Reading read) -> reading = read;
                    case Found.Missing<Reading>(Fault fault) -> {
                        return new Found.Missing<>(fault);
                    }
                }
            }
            items.add(new Worksheet.Item(items.size() + 1, step.title(), Claim.plain(step.scene().text()), step.scene().shows(),
                    space(step.question(), reading, answered, words, naming.of(measure)),
                    answered ? solution(step.question(), reading, words) : "",
                    answered ? Claim.plain(step.explanation()) : "", answered ? Claim.plain(step.teacher()) : ""));
        }
        return Found.of(new Worksheet(lesson.language(), lesson.title(), lesson.minutes(), answered,
                lesson.goals().stream().map(Claim::plain).toList(),
                answered ? lesson.lookFors().stream().map(Claim::plain).toList() : List.of(), lesson.play().shows(),
                Claim.plain(lesson.play().text()), items));
    }

    private static Worksheet.Space space(Question question, Reading reading, boolean answered, Templates words, String up) {
        return switch (question) {
            case Choice(List<Choice.Option> options) -> new Worksheet.Boxes(options.stream()
                    .map(option -> new Worksheet.Box(Claim.plain(option.text()), answered && option.right(),
                            answered ? Claim.plain(option.why()) : "")).toList());
            case Question.Number number -> new Worksheet.Line(isShare(number));
            case Drawing drawing -> axis(drawing, reading, answered, words, up);
        };
    }

    private static boolean isShare(Question.Number number) {
        return MeasureReader.read(number.answer()) instanceof Found.Value<Measure>(Measure measure) && measure.isShare();
    }

    private static Worksheet.Axis axis(Drawing drawing, Reading reading, boolean answered, Templates words, String up) {
        boolean histogram = drawing.kind() == Drawing.Kind.HISTOGRAM;
        Extent extent = Extent.of(reading.values(), drawing.decades(), histogram);
        double low = histogram ? reading.low() : reading.at().getFirst();
        double high = histogram ? reading.high() : reading.at().getLast();
        return new Worksheet.Axis(histogram, reading.at(), low, high, extent.low(), extent.high(), drawing.decades(),
                words.text("across." + reading.kind()), up, answered ? reading.values() : List.of());
    }

    private static String solution(Question question, Reading reading, Templates words) {
        return switch (question) {
            case Choice(List<Choice.Option> options) -> options.stream().filter(Choice.Option::right)
                    .map(option -> Claim.plain(option.text())).findFirst().orElse("");
            case Question.Number number -> words.say("number",
                    Figures.number(Scoring.said(number, reading.number())) + (isShare(number) ? " %" : ""),
                    Figures.number(number.relative() ? number.within() * 100 : number.within()) + (number.relative() ? " %" : ""));
            case Drawing _ -> words.text("drawn");
        };
    }
}
