package initscope.ui.bench.desk;

import initscope.document.Session;
import initscope.document.Trait;
import initscope.experiment.diagnosis.Limit;
import initscope.experiment.diagnosis.Thresholds;
import initscope.experiment.spec.Spec;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.view.View;
import initscope.ui.bench.past.Arrangement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How the panels are looked at, as words of a file, and back. What a file does not say is as at first start; what it says in
/// words that are not known is too.
final class Traits {

    private Traits() {
    }

    /// @param before what the file said; what is not ours in it stays
    /// @param focused the chosen panel, from 1
    static Map<String, String> of(Arrangement a, long batch, int focused, Map<String, String> before) {
        Map<String, String> view = new LinkedHashMap<>();
        put(view, Trait.VIEW, a.view().id());
        put(view, Trait.SIDE, word(a.choice().side()));
        put(view, Trait.VALUES, word(a.choice().values()));
        put(view, Trait.HEIGHTS, word(a.choice().heights()));
        put(view, Trait.LOG, a.choice().log());
        put(view, Trait.DECADES, a.decades());
        put(view, Trait.THEORY, a.theory());
        put(view, Trait.ACCUMULATE, a.accumulating());
        put(view, Trait.SPEED, a.speed());
        put(view, Trait.BATCH, batch);
        put(view, Trait.FOCUSED, focused);
        before.forEach(view::putIfAbsent);
        return view;
    }

    private static void put(Map<String, String> view, Trait trait, Object value) {
        view.put(trait.key(), String.valueOf(value));
    }

    /// @param standard what stands for what is not said
    static Arrangement arrangement(Session session, List<Spec> specs, Arrangement standard) {
        Axes.Choice usual = standard.choice();
        Axes.Choice choice = new Axes.Choice(
                one(Side.values(), session.trait(Trait.SIDE, ""), usual.side()),
                one(Scope.values(), session.trait(Trait.VALUES, ""), usual.values()),
                one(Scope.values(), session.trait(Trait.HEIGHTS, ""), usual.heights()),
                truth(session, Trait.LOG, usual.log()));
        return new Arrangement(specs, View.of(session.trait(Trait.VIEW, "")).orElse(standard.view()), choice,
                truth(session, Trait.DECADES, standard.decades()), truth(session, Trait.THEORY, standard.theory()),
                truth(session, Trait.ACCUMULATE, standard.accumulating()), speed(session, standard.speed()),
                thresholds(session), session.notes());
    }

    private static boolean truth(Session session, Trait trait, boolean usual) {
        return switch (session.trait(trait, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> usual;
        };
    }

    private static double speed(Session session, double usual) {
        double speed = number(session, Trait.SPEED, usual);
        return speed > 0 && speed <= initscope.ui.bench.Bench.FASTEST ? speed : usual;
    }

    static double number(Session session, Trait trait, double usual) {
        try {
            return Double.parseDouble(session.trait(trait, ""));
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E usual) {
        for (E value : all) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        return usual;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Thresholds thresholds(Session session) {
        Thresholds all = Thresholds.DEFAULT;
        for (Limit limit : Limit.values()) {
            Double value = session.limits().get(word(limit));
            if (value != null && value >= limit.least() && value <= limit.most()) {
                all = all.with(limit, value);
            }
        }
        return all;
    }

    /// @param before what the file said; limits not known stay
    static Map<String, Double> limits(Thresholds thresholds, Map<String, Double> before) {
        Map<String, Double> limits = new TreeMap<>(before);
        for (Limit limit : Limit.values()) {
            limits.remove(word(limit));
        }
        thresholds.changed().forEach((limit, value) -> limits.put(word(limit), value));
        return limits;
    }
}
