package initscope.lesson.text;

import initscope.experiment.spec.Nearest;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.lesson.Fault;
import initscope.lesson.Question;
import initscope.lesson.Scene;
import initscope.lesson.Step;
import initscope.lesson.measure.Measure;
import initscope.lesson.measure.Shown;
import initscope.lesson.measure.Fit;
import initscope.lesson.measure.MeasureReader;
import initscope.lesson.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The lines of one step, or of the free play, while they are read.
final class StepLines {
    private static final List<String> KINDS = List.of("choice", "number", "draw histogram", "draw curve");
    private static final int SHOWS = 4;
    private static final int OPTIONS = 10;
    private static final int LONGEST = 4000;
    private static final int DEFAULT_WITHIN = 10;

    private final String title;
    private final int number;
    private final int line;
    private final Scene before;
    private final Map<String, Integer> lines;
    private final Consumer<Fault> report;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, Integer> at = new HashMap<>();
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final List<StringBuilder> options = new ArrayList<>();
    private final List<StringBuilder> whys = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private StringBuilder open;

    /// @param number of the step from 1; 0 for the free play
    /// @param before what was shown before
    StepLines(String title, int number, int line, Scene before, Map<String, Integer> lines, Consumer<Fault> report) {
        this.title = title;
        this.number = number;
        this.line = line;
        this.before = before;
        this.lines = lines;
        this.report = report;
        open = text("");
    }

    int line() {
        return line;
    }

    private StringBuilder text(String key) {
        return texts.computeIfAbsent(key, _ -> new StringBuilder());
    }

    private void fault(int where, Fault.Code code, Object... details) {
        report.accept(Fault.at(where, code, details));
    }

    /// @param key of the line, "" for a line of text
    void take(String whole, String key, int where) {
        String bare = whole.strip();
        String rest = key.isEmpty() ? bare : bare.substring(key.length() + 1).strip();
        switch (key) {
            case "" -> words(whole, bare, where);
            case "explain", "teacher" -> {
                if (number == 0) {
                    fault(where, Fault.Code.KEY_OUT_OF_PLACE, key + ":", "## Step: …");
                }
                note(key, rest, where);
                open = text(key);
                add(open, rest, where);
            }
            case "why" -> {
                if (whys.isEmpty()) {
                    fault(where, Fault.Code.KEY_OUT_OF_PLACE, "why:", "- [ ] …");
                } else {
                    open = whys.getLast();
                    add(open, rest, where);
                }
            }
            default -> {
                if (number == 0 && !List.of("show", "view", "page").contains(key)) {
                    fault(where, Fault.Code.KEY_OUT_OF_PLACE, key + ":", "## Step: …");
                }
                note(key, rest, where);
                given.putIfAbsent(key, rest);
                open = text("");
            }
        }
    }

    private void note(String key, String rest, int where) {
        if (at.putIfAbsent(key, where) != null) {
            fault(where, Fault.Code.DUPLICATE, key + ":");
        }
        lines.putIfAbsent(number + "." + key, where);
        if (rest.isEmpty() && !key.equals("explain") && !key.equals("teacher")) {
            fault(where, Fault.Code.MISSING, "…", key + ":");
        }
    }

    private void words(String whole, String bare, int where) {
        boolean wrong = bare.startsWith("- [ ]");
        if ((wrong || bare.startsWith("- [x]") || bare.startsWith("- [X]")) && number > 0) {
            if (options.size() == OPTIONS) {
                fault(where, Fault.Code.TOO_MANY, "- [ ]", OPTIONS);
                return;
            }
            options.add(new StringBuilder());
            whys.add(new StringBuilder());
            right.add(!wrong);
            lines.put(number + ".option." + options.size(), where);
            open = options.getLast();
            add(open, bare.substring(5).strip(), where);
        } else if (bare.isEmpty()) {
            if (!open.isEmpty()) {
                open.append("\n\n");
            }
        } else {
            boolean ofOption = !options.isEmpty() && (open == options.getLast() || open == whys.getLast());
            if (ofOption && !whole.startsWith(" ") && !whole.startsWith("\t")) {
                open = text("");
            }
            lines.putIfAbsent(open == text("") ? number + ".text" : number + ".more", where);
            add(open, bare, where);
        }
    }

    private void add(StringBuilder to, String words, int where) {
        if (to.length() + words.length() > LONGEST) {
            fault(where, Fault.Code.TOO_LONG, words, LONGEST);
            return;
        }
        boolean gap = !to.isEmpty() && !words.isEmpty() && to.charAt(to.length() - 1) != '\n';
        to.append(gap ? " " : "").append(words);
    }

    private static String tidy(StringBuilder text) {
        return text.toString().strip().replaceAll("\n{3,}", "\n\n");
    }

    /// What is shown, and the text beside it.
    Scene scene() {
        List<String> shows = new ArrayList<>();
        boolean paged = given.containsKey("page") || !given.containsKey("view") && before.paged();
        String place = given.getOrDefault("page", given.getOrDefault("view", before.place()));
        if (given.containsKey("page") && given.containsKey("view")) {
            fault(at.get("view"), Fault.Code.DUPLICATE, "view: / page:");
        }
        List<String> places = paged ? Places.PAGES : Places.VIEWS;
        if (!places.contains(place)) {
            String kind = paged ? "page" : "view";
            fault(at.getOrDefault(kind, line), Fault.Code.UNKNOWN_PLACE, kind, place, Nearest.of(place, places),
                    String.join(", ", places));
            place = places.getFirst();
        }
        if (!given.containsKey("show")) {
            if (before.shows().isEmpty()) {
                fault(line, Fault.Code.MISSING, "show:", title);
            }
            return new Scene(before.shows(), place, paged, tidy(text("")));
        }
        for (String show : given.get("show").split("\\|", -1)) {
            if (shows.size() == SHOWS) {
                fault(at.get("show"), Fault.Code.TOO_MANY, "show:", SHOWS);
                break;
            }
            shows.add(show.strip());
            if (Shown.read(show.strip(), paged) instanceof Parsed.Failure<Shown>(Problem problem)) {
                report.accept(Fault.at(at.get("show"), Fault.Code.SHOW, shows.size()).because(problem));
            }
        }
        return new Scene(shows, place, paged, tidy(text("")));
    }

    Step step() {
        Scene scene = scene();
        return new Step(title, scene, question(scene), tidy(text("explain")), tidy(text("teacher")));
    }

    private Question question(Scene scene) {
        String kind = given.getOrDefault("ask", "");
        if (!at.containsKey("ask")) {
            fault(line, Fault.Code.MISSING, "ask:", title);
        } else if (!KINDS.contains(kind)) {
            fault(at.get("ask"), Fault.Code.UNKNOWN_QUESTION, kind, String.join(", ", KINDS));
        }
        out(kind.equals("choice") ? List.of("answer", "within", "axis") : kind.equals("number") ? List.of("axis")
                : kind.equals("draw curve") ? List.of("within") : List.of("within", "axis"), kind);
        if (!kind.equals("choice") && !options.isEmpty()) {
            fault(lines.get(number + ".option.1"), Fault.Code.KEY_OUT_OF_PLACE, "- [ ]", "ask: choice");
        }
        return switch (kind) {
            case "number" -> number(scene);
            case "draw histogram", "draw curve" -> drawing(scene, kind.equals("draw histogram"));
            default -> choice();
        };
    }

    private void out(List<String> keys, String kind) {
        for (String key : keys) {
            if (given.containsKey(key) && KINDS.contains(kind)) {
                fault(at.get(key), Fault.Code.KEY_OUT_OF_PLACE, key + ":",
                        key.equals("within") ? "ask: number" : key.equals("axis") ? "ask: draw curve" : "ask: number, ask: draw …");
            }
        }
    }

    private Question choice() {
        List<Question.Choice.Option> list = new ArrayList<>();
        for (int k = 0; k < options.size(); k++) {
            list.add(new Question.Choice.Option(tidy(options.get(k)), right.get(k), right.get(k) ? "" : tidy(whys.get(k))));
        }
        return new Question.Choice(list);
    }

    private Question number(Scene scene) {
        String answer = given.getOrDefault("answer", "");
        Measure measure = measure(scene);
        if (measure != null && !measure.isNumber()) {
            fault(at.get("answer"), Fault.Code.NOT_ONE_NUMBER, answer);
        }
        String within = given.getOrDefault("within", DEFAULT_WITHIN + " %").replace(" ", "");
        boolean relative = within.endsWith("%");
        String digits = relative ? within.substring(0, within.length() - 1) : within;
        if (!digits.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            fault(at.get("within"), Fault.Code.WITHIN, given.get("within"));
            return new Question.Number(answer, DEFAULT_WITHIN / 100.0, true);
        }
        return new Question.Number(answer, Double.parseDouble(digits) / (relative ? 100 : 1), relative);
    }

    private Question drawing(Scene scene, boolean histogram) {
        String answer = given.getOrDefault("answer", "");
        Measure measure = measure(scene);
        if (measure != null && !(histogram ? measure.isHistogram() : measure.isCurve())) {
            fault(at.get("answer"), Fault.Code.NOT_A_DRAWING, answer, histogram ? "histogram@5" : "activation.std");
        }
        String axis = given.getOrDefault("axis", "log");
        if (!List.of("log", "linear").contains(axis)) {
            fault(at.get("axis"), Fault.Code.AXIS, axis);
        }
        return new Question.Drawing(histogram ? Question.Drawing.Kind.HISTOGRAM : Question.Drawing.Kind.CURVE, answer,
                !histogram && axis.equals("log"));
    }

    /// The answer, where it is a measure that can be taken; else null, and said why.
    private Measure measure(Scene scene) {
        if (!given.containsKey("answer")) {
            fault(at.getOrDefault("ask", line), Fault.Code.MISSING, "answer:", title);
            return null;
        }
        return switch (MeasureReader.read(given.get("answer"))) {
            case Found.Missing<Measure>(Fault fault) -> {
                report.accept(fault.at(at.get("answer")));
                yield null;
            }
            case Found.Value<Measure>(Measure measure) -> {
                List<Shown> shown = new ArrayList<>();
                for (String show : scene.shows()) {
                    if (Shown.read(show, scene.paged()) instanceof Parsed.Value<Shown>(Shown one)) {
                        shown.add(one);
                    }
                }
                if (shown.size() == scene.shows().size()) {
                    Fit.fault(measure, shown).ifPresent(fault -> report.accept(fault.at(at.get("answer"))));
                }
                yield measure;
            }
        };
    }
}
