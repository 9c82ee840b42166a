package initscope.document;

import initscope.document.Session.Panel;
import initscope.experiment.RandomSpecs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Sessions from everywhere a session can be, the same for the same seed.
final class RandomSessions {
    private static final String[] PIECES = {"", "a", "σ = 0.01", "한국어", "\n", "\t", "\"", "\\", "/", "~", "{", "]", "\u0000",
            "\uD83D\uDE00", "<b>&'", "\u2028", "1", "true", "null"};
    private static final String[] VALUES = {"null", "1", "-0.0", "1e400", "\"x\"", "[]", "{}", "[1,[2,{\"a\":null}]]",
            "{\"deep\":{\"deeper\":[true,false]}}", "123456789012345678901234567890"};

    private final SplittableRandom random;
    private final RandomSpecs specs;

    RandomSessions(long seed) {
        random = new SplittableRandom(seed);
        specs = new RandomSpecs(seed);
    }

    Session next() {
        List<Panel> panels = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            panels.add(new Panel(specs.next().toString(), unknown("", "spec")));
        }
        Map<String, String> view = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            if (random.nextBoolean()) {
                view.put(trait.key(), switch (trait.kind()) {
                    case WORD -> text();
                    case TRUTH -> String.valueOf(random.nextBoolean());
                    case NUMBER -> String.valueOf(random.nextInt(1000));
                });
            }
        }
        Map<String, Double> limits = some(() -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(-60, 60)));
        Map<String, List<String>> lessons = some(() -> List.of(text(), text()));
        Map<String, String> unknown = unknown("", "initscope", "panels", "view", "limits", "notes", "lessons", "locks");
        unknown.putAll(unknown("/view", Trait.VIEW.key()));
        unknown.keySet().removeIf(place -> view.containsKey(Pointer.nameIn("/view", place)));
        // A text in the view is understood as one.
        unknown.entrySet().removeIf(e -> e.getKey().startsWith("/view/") && e.getValue().startsWith("\""));
        return new Session(panels, view, limits, random.nextBoolean() ? text() + text() : "", lessons, some(this::text), unknown);
    }

    private <V> Map<String, V> some(Supplier<V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(text(), value.get());
        }
        return map;
    }

    private Map<String, String> unknown(String place, String... known) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = text();
            if (!List.of(known).contains(name) && Trait.of(name).isEmpty()) {
                map.put(Pointer.to(place, name), VALUES[random.nextInt(VALUES.length)]);
            }
        }
        return map;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
