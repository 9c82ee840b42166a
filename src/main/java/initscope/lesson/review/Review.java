package initscope.lesson.review;

import initscope.lesson.Fault;
import initscope.lesson.Fault.Code;
import initscope.lesson.Found;
import initscope.lesson.Lesson;
import initscope.lesson.Question;
import initscope.lesson.Question.Choice;
import initscope.lesson.Question.Drawing;
import initscope.lesson.Scene;
import initscope.lesson.Step;
import initscope.lesson.measure.Claim;
import initscope.lesson.measure.Measure;
import initscope.lesson.measure.MeasureReader;
import initscope.lesson.text.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules that can be told without running anything.
public final class Review {
    /// Words of the longest explanation.
    public static final int WORDS = 60;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 15;
    private static final int FEWEST_STEPS = 2;
    private static final int MOST_STEPS = 8;
    /// Where nothing was read there is nothing to say about it.
    private static final Set<Code> UNREAD = Set.of(Code.FILE_TOO_LARGE, Code.NOT_TEXT, Code.UNREADABLE);

    private Review() {
    }

    /// What is wrong with a draft, its own faults first.
    public static List<Fault> of(Draft draft) {
        if (draft.faults().stream().map(Fault::code).anyMatch(UNREAD::contains)) {
            return draft.faults();
        }
        List<Fault> faults = new ArrayList<>(draft.faults());
        Lesson lesson = draft.lesson();
        if (lesson.minutes() < SHORTEST || lesson.minutes() > LONGEST) {
            faults.add(Fault.at(draft.line("minutes"), Code.MINUTES, lesson.minutes()));
        }
        if (lesson.order() < 1) {
            faults.add(Fault.at(draft.line("order"), Code.ORDER));
        }
        nothing(faults, lesson.goals().isEmpty(), draft.line("Goals"), "Goals");
        nothing(faults, lesson.lookFors().isEmpty(), draft.line("Look for"), "Look for");
        nothing(faults, lesson.play().shows().isEmpty() || lesson.play().text().isBlank(), draft.line("Free play"), "Free play");
        if (lesson.steps().size() < FEWEST_STEPS || lesson.steps().size() > MOST_STEPS) {
            faults.add(Fault.at(draft.line("title"), Code.STEPS, lesson.steps().size()));
        }
        claims(faults, draft, "0.text", lesson.play().text());
        for (int k = 1; k <= lesson.steps().size(); k++) {
            step(faults, draft, k, lesson.steps().get(k - 1));
        }
        return faults;
    }

    private static void nothing(List<Fault> faults, boolean empty, int line, String part) {
        if (empty) {
            faults.add(Fault.at(line, Code.NOTHING_THERE, "## " + part));
        }
    }

    private static void step(List<Fault> faults, Draft draft, int number, Step step) {
        int line = draft.line(String.valueOf(number));
        if (step.scene().text().isBlank()) {
            faults.add(Fault.at(line, Code.NO_QUESTION, step.title()));
        }
        if (step.explanation().isBlank()) {
            faults.add(Fault.at(line, Code.NO_EXPLANATION, step.title()));
        }
        int words = words(step.explanation());
        if (words > WORDS) {
            faults.add(Fault.at(draft.line(number + ".explain"), Code.LONG_EXPLANATION, words, WORDS));
        }
        switch (step.question()) {
            case Choice(List<Choice.Option> options) -> choice(faults, draft, number, options);
            case Question.Number asked -> {
                boolean share = MeasureReader.read(asked.answer()) instanceof Found.Value<Measure>(Measure measure)
                        && measure.isShare();
                if (share && !step.scene().text().matches("(?s).*(%|per cent|percent|퍼센트|백분율).*")) {
                    faults.add(Fault.at(draft.line(number + ".answer"), Code.NOT_IN_PERCENT, asked.answer()));
                }
            }
            case Drawing _ -> { }
        }
        claims(faults, draft, number + ".text", step.scene().text());
        claims(faults, draft, number + ".explain", step.explanation());
        claims(faults, draft, number + ".teacher", step.teacher());
    }

    /// How many words are read; in Korean, how many eojeol.
    public static int words(String text) {
        String plain = Claim.plain(text).strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    private static void choice(List<Fault> faults, Draft draft, int number, List<Choice.Option> options) {
        int line = draft.line(number + ".ask");
        if (options.size() < 2) {
            faults.add(Fault.at(line, Code.FEW_OPTIONS));
        }
        long right = options.stream().filter(Choice.Option::right).count();
        if (right != 1) {
            faults.add(Fault.at(line, Code.RIGHT_OPTIONS, right));
        }
        for (int k = 0; k < options.size(); k++) {
            Choice.Option option = options.get(k);
            String thing = number + ".option." + (k + 1);
            if (option.text().isBlank()) {
                faults.add(Fault.at(draft.line(thing), Code.NOTHING_THERE, "- [ ]"));
            }
            if (!option.right() && option.why().isBlank()) {
                faults.add(Fault.at(draft.line(thing), Code.NO_WHY, option.text()));
            }
            claims(faults, draft, thing, option.text());
            claims(faults, draft, thing, option.why());
        }
    }

    /// Links that are none, and shown numbers that are none.
    private static void claims(List<Fault> faults, Draft draft, String thing, String text) {
        String broken = Claim.broken(text);
        if (!broken.isEmpty()) {
            faults.add(Fault.at(draft.line(thing), Code.BAD_LINK, broken));
        }
        for (Claim claim : Claim.in(text)) {
            if (!claim.isNumber()) {
                faults.add(Fault.at(draft.line(thing), Code.NOT_A_NUMBER, claim.shown()));
            }
        }
    }

    /// In what two languages of one lesson differ: everything but the words has to be the same.
    ///
    /// @return faults of the first, at its lines
    public static List<Fault> languages(Draft one, Draft other) {
        List<Fault> faults = new ArrayList<>();
        Lesson a = one.lesson();
        Lesson b = other.lesson();
        differ(faults, one.line("minutes"), "minutes:", a.minutes(), b.minutes());
        differ(faults, one.line("order"), "order:", a.order(), b.order());
        differ(faults, one.line("needs"), "needs:", a.needs(), b.needs());
        differ(faults, one.line("Goals"), "## Goals", a.goals().size(), b.goals().size());
        differ(faults, one.line("Look for"), "## Look for", a.lookFors().size(), b.lookFors().size());
        scenes(faults, one.line("Free play"), a.play(), b.play());
        differ(faults, one.line("title"), "## Step", a.steps().size(), b.steps().size());
        for (int k = 0; k < Math.min(a.steps().size(), b.steps().size()); k++) {
            int line = one.line(String.valueOf(k + 1));
            Step mine = a.steps().get(k);
            Step theirs = b.steps().get(k);
            scenes(faults, line, mine.scene(), theirs.scene());
            differ(faults, line, "ask:", asked(mine.question()), asked(theirs.question()));
            differ(faults, one.line(k + 1 + ".explain"), "[…](…)", measures(mine.explanation()), measures(theirs.explanation()));
            differ(faults, line, "teacher:", mine.teacher().isEmpty(), theirs.teacher().isEmpty());
        }
        return faults;
    }

    private static void scenes(List<Fault> faults, int line, Scene a, Scene b) {
        differ(faults, line, "show:", String.join(" | ", a.shows()), String.join(" | ", b.shows()));
        differ(faults, line, "view: / page:", (a.paged() ? "page " : "view ") + a.place(), (b.paged() ? "page " : "view ") + b.place());
    }

    /// Everything of a question but its words.
    private static String asked(Question question) {
        return switch (question) {
            case Choice(List<Choice.Option> options) -> "choice " + options.stream()
                    .map(option -> option.right() ? "[x]" : "[ ]").toList();
            case Question.Number number -> number.toString();
            case Drawing drawing -> drawing.toString();
        };
    }

    private static List<String> measures(String text) {
        return Claim.in(text).stream().map(Claim::measure).sorted().toList();
    }

    private static void differ(List<Fault> faults, int line, String what, Object here, Object there) {
        if (!here.equals(there)) {
            faults.add(Fault.at(line, Code.LANGUAGES_DIFFER, what, here, there));
        }
    }
}
