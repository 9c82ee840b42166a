package initscope.lesson.text;

import initscope.experiment.spec.Nearest;
import initscope.lesson.Fault;
import initscope.lesson.Lesson;
import initscope.lesson.Scene;
import initscope.lesson.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A lesson being put together from its lines. For one file.
final class Assembly {
    /// Where nothing is shown.
    static final Scene NOWHERE = new Scene(List.of(), Places.VIEWS.getFirst(), false, "");
    private static final List<String> PARTS = List.of("Goals", "Look for", "Free play");
    private static final List<String> HEAD = List.of("minutes", "order", "needs");
    private static final List<String> KEYS = List.of("minutes", "order", "needs", "show", "view", "page", "ask", "answer",
            "within", "axis", "why", "explain", "teacher");
    private static final int STEPS = 20;
    private static final int BULLETS = 20;
    private static final int FAULTS = 50;
    private static final int TITLE = 200;
    private static final int MOST = 100_000;

    private final String name;
    private final Locale language;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final List<String> goals = new ArrayList<>();
    private final List<String> lookFors = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> head = new HashMap<>();
    private final Consumer<Fault> report = this::fault;
    private Scene play = NOWHERE;
    private String title = "";
    private String part = "";
    private StepLines step;

    Assembly(String name, Locale language) {
        this.name = name;
        this.language = language;
    }

    private void fault(Fault fault) {
        if (faults.size() < FAULTS) {
            faults.add(fault);
        }
    }

    Draft of(List<String> text) {
        boolean titled = false;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).stripTrailing();
            if (!titled && !line.isBlank()) {
                titled = true;
                if (title(line, i + 1)) {
                    continue;
                }
            }
            line(line, i + 1);
        }
        if (!titled) {
            fault(Fault.at(1, Fault.Code.NO_TITLE, ""));
        }
        endPart();
        for (String wanted : PARTS) {
            if (!parts.contains(wanted)) {
                fault(Fault.at(0, Fault.Code.MISSING, "## " + wanted, name));
            }
        }
        for (String key : HEAD.subList(0, 2)) {
            if (!head.containsKey(key)) {
                fault(Fault.at(1, Fault.Code.MISSING, key + ":", name));
            }
        }
        faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
        List<String> needs = new ArrayList<>(List.of(head.getOrDefault("needs", "").split("[,\\s]+")));
        needs.removeIf(String::isBlank);
        return new Draft(new Lesson(name, language, title, whole("minutes"), whole("order"), needs, goals, lookFors, play, steps),
                faults, lines);
    }

    private int whole(String key) {
        return head.containsKey(key) ? Integer.parseInt(head.get(key)) : 0;
    }

    private boolean title(String line, int number) {
        lines.put("title", number);
        if (line.startsWith("# ")) {
            title = limited(line.substring(2).strip(), number);
            return true;
        }
        fault(Fault.at(number, Fault.Code.NO_TITLE, line));
        return false;
    }

    private String limited(String text, int number) {
        if (text.length() <= TITLE) {
            return text;
        }
        fault(Fault.at(number, Fault.Code.TOO_LONG, text.substring(0, TITLE), TITLE));
        return text.substring(0, TITLE);
    }

    private void line(String line, int number) {
        if (line.startsWith("# ")) {
            fault(Fault.at(number, Fault.Code.SECOND_TITLE));
        } else if (line.startsWith("##")) {
            section(line.substring(2).strip(), number);
        } else if (step != null) {
            String key = key(line, number);
            if (HEAD.contains(key)) {
                fault(Fault.at(number, Fault.Code.KEY_OUT_OF_PLACE, key + ":", "# …"));
            } else {
                step.take(line, key, number);
            }
        } else {
            outside(line, number);
        }
    }

    /// What stands in front of the colon of a line, where it is a key; "" where the line is none.
    private String key(String line, int number) {
        String bare = line.strip();
        int colon = bare.indexOf(':');
        if (colon < 1 || !bare.substring(0, colon).chars().allMatch(c -> c >= 'a' && c <= 'z')
                || colon + 1 < bare.length() && bare.charAt(colon + 1) != ' ') {
            return "";
        }
        String key = bare.substring(0, colon);
        if (!KEYS.contains(key)) {
            fault(Fault.at(number, Fault.Code.UNKNOWN_KEY, key + ":", Nearest.of(key, KEYS), String.join(", ", KEYS)));
            return "";
        }
        return key;
    }

    private void section(String title, int number) {
        endPart();
        if (title.startsWith("Step:") || title.equals("Step")) {
            part = "Step";
            String called = limited(title.substring(Math.min(title.length(), 5)).strip(), number);
            if (called.isEmpty()) {
                fault(Fault.at(number, Fault.Code.MISSING, "## Step: …", name));
            }
            Scene before = steps.isEmpty() ? play : steps.getLast().scene();
            step = new StepLines(called, steps.size() + 1, number, before, lines, report);
            lines.put(String.valueOf(steps.size() + 1), number);
        } else if (PARTS.contains(title)) {
            part = title;
            lines.put(part, number);
            if (!parts.add(part)) {
                fault(Fault.at(number, Fault.Code.SECOND_SECTION, part));
            }
            step = part.equals(PARTS.getLast()) ? new StepLines(part, 0, number, NOWHERE, lines, report) : null;
        } else {
            part = "?";
            fault(Fault.at(number, Fault.Code.UNKNOWN_SECTION, title, String.join(", ", PARTS) + ", Step: …"));
        }
    }

    private void endPart() {
        if (step == null) {
            return;
        }
        if (part.equals(PARTS.getLast())) {
            play = step.scene();
        } else if (steps.size() == STEPS) {
            fault(Fault.at(step.line(), Fault.Code.TOO_MANY, "## Step", STEPS));
        } else {
            steps.add(step.step());
        }
        step = null;
    }

    /// A line of the head, of the goals or of the look-fors.
    private void outside(String line, int number) {
        if (line.isBlank() || part.equals("?")) {
            return;
        }
        if (part.isEmpty()) {
            String key = key(line, number);
            if (HEAD.contains(key)) {
                headLine(key, line.strip().substring(key.length() + 1).strip(), number);
            } else {
                fault(key.isEmpty() ? Fault.at(number, Fault.Code.STRAY_TEXT, line.strip())
                        : Fault.at(number, Fault.Code.KEY_OUT_OF_PLACE, key + ":", "## Step: …"));
            }
            return;
        }
        List<String> bullets = part.equals(PARTS.getFirst()) ? goals : lookFors;
        if (bullets.size() == BULLETS) {
            fault(Fault.at(number, Fault.Code.TOO_MANY, part, BULLETS));
        } else if (line.startsWith("- ")) {
            bullets.add(line.substring(2).strip());
        } else if (line.startsWith(" ") && !bullets.isEmpty()) {
            bullets.add(bullets.removeLast() + " " + line.strip());
        } else {
            fault(Fault.at(number, Fault.Code.STRAY_TEXT, line.strip()));
        }
    }

    private void headLine(String key, String value, int number) {
        lines.put(key, number);
        if (head.containsKey(key)) {
            fault(Fault.at(number, Fault.Code.DUPLICATE, key + ":"));
        } else if (!key.equals("needs") && (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > MOST)) {
            fault(Fault.at(number, Fault.Code.NOT_WHOLE, key + ":", value));
            head.put(key, "0");
        } else {
            head.put(key, value);
        }
    }
}
