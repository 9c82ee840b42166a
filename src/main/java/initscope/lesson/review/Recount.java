package initscope.lesson.review;

import initscope.experiment.diagnosis.Figures;
import initscope.lesson.Fault;
import initscope.lesson.Fault.Code;
import initscope.lesson.Found;
import initscope.lesson.Question;
import initscope.lesson.Question.Choice;
import initscope.lesson.Question.Drawing;
import initscope.lesson.Scene;
import initscope.lesson.Step;
import initscope.lesson.measure.Claim;
import initscope.lesson.measure.Reading;
import initscope.lesson.measure.Readings;
import initscope.lesson.text.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Every number of a lesson measured anew: those its texts claim, and the answers of its questions.
///
/// @param numbers in the order of the steps
/// @param faults numbers that are wrong or cannot be measured
public record Recount(List<Computed> numbers, List<Fault> faults) {

    public Recount {
        numbers = List.copyOf(numbers);
        faults = List.copyOf(faults);
    }

    /// Measures them. Blocks.
    ///
    /// @throws InterruptedException if the thread was interrupted
    public static Recount of(Draft draft, Readings readings) throws InterruptedException {
        return of(draft, readings, _ -> true);
    }

    /// Measures some of them. Blocks.
    ///
    /// @param which whether a measure is to be taken
    /// @throws InterruptedException if the thread was interrupted
    public static Recount of(Draft draft, Readings readings, Predicate<String> which) throws InterruptedException {
        Counter counter = new Counter(draft, readings, which);
        counter.texts("0.text", draft.lesson().play(), draft.lesson().play().text());
        for (int k = 1; k <= draft.lesson().steps().size(); k++) {
            counter.step(k, draft.lesson().steps().get(k - 1));
        }
        return new Recount(counter.numbers, counter.faults);
    }

    private record Counter(Draft draft, Readings readings, Predicate<String> which, List<Computed> numbers,
            List<Fault> faults) {
        Counter(Draft draft, Readings readings, Predicate<String> which) {
            this(draft, readings, which, new ArrayList<>(), new ArrayList<>());
        }

        void step(int number, Step step) throws InterruptedException {
            Scene scene = step.scene();
            texts(number + ".text", scene, scene.text());
            switch (step.question()) {
                case Choice(List<Choice.Option> options) -> {
                    for (int k = 0; k < options.size(); k++) {
                        texts(number + ".option." + (k + 1), scene, options.get(k).text());
                        texts(number + ".option." + (k + 1), scene, options.get(k).why());
                    }
                }
                case Question.Number asked -> answer(draft.line(number + ".answer"), scene, asked.answer());
                case Drawing drawing -> answer(draft.line(number + ".answer"), scene, drawing.answer());
            }
            texts(number + ".explain", scene, step.explanation());
            texts(number + ".teacher", scene, step.teacher());
        }

        private void answer(int line, Scene scene, String measure) throws InterruptedException {
            if (!which.test(measure)) {
                return;
            }
            switch (readings.read(scene, measure)) {
                case Found.Missing<Reading>(Fault fault) -> faults.add(fault.at(line));
                case Found.Value<Reading>(Reading reading) -> {
                    boolean one = reading.kind() == Reading.Kind.NUMBER;
                    boolean any = reading.values().stream().anyMatch(Double::isFinite);
                    double value = one ? reading.number() : Double.NaN;
                    numbers.add(new Computed(line, measure, "", value, one ? String.valueOf(value) : shape(reading), any));
                    if (!any) {
                        faults.add(Fault.at(line, Code.NOT_FINITE, measure, value));
                    }
                }
            }
        }

        /// A drawing's numbers to three digits.
        private static String shape(Reading reading) {
            return String.join(" ", reading.values().stream()
                    .map(Figures::number).toList());
        }

        void texts(String thing, Scene scene, String text) throws InterruptedException {
            for (Claim claim : Claim.in(text)) {
                if (!which.test(claim.measure())) {
                    continue;
                }
                int line = draft.line(thing);
                switch (readings.read(scene, claim.measure())) {
                    case Found.Missing<Reading>(Fault fault) -> faults.add(fault.at(line));
                    case Found.Value<Reading>(Reading reading) when reading.kind() != Reading.Kind.NUMBER ->
                        faults.add(Fault.at(line, Code.NOT_ONE_NUMBER, claim.measure()));
                    case Found.Value<Reading>(Reading reading) -> {
                        double value = reading.number();
                        boolean right = claim.holds(value);
                        numbers.add(new Computed(line, claim.measure(), claim.shown(), value, claim.corrected(value), right));
                        if (!right) {
                            faults.add(Fault.at(line, Code.WRONG_NUMBER, claim.shown(), claim.corrected(value) + " (" + value + ")",
                                    claim.measure()));
                        }
                    }
                }
            }
        }
    }
}
