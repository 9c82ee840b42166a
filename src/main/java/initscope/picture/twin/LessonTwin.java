package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.lesson.Overlay;
import initscope.picture.lesson.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The pictures of lessons in words, in one language.
public final class LessonTwin {
    private final Telling telling;

    public LessonTwin(Locale locale) {
        telling = Telling.in(locale);
    }

    /// What was drawn beside what was measured.
    ///
    /// @param drawn NaN where nothing was drawn
    /// @param measured as many
    public String overlay(Sheet sheet, List<Double> drawn, List<Double> measured) {
        return one(sheet, telling.say("drawn.yours"), drawn) + " " + one(sheet, telling.say("drawn.measured"), measured);
    }

    private String one(Sheet sheet, String name, List<Double> heights) {
        if (!sheet.bars()) {
            return telling.curve(name, heights, IntStream.range(0, heights.size()).mapToObj(i -> i < sheet.labels().size()
                    ? telling.say("drawn.at", sheet.right(), sheet.labels().get(i)) : String.valueOf(i + 1)).toList());
        }
        List<Double> shares = Overlay.shares(heights);
        int peak = IntStream.range(0, shares.size()).reduce((a, b) -> shares.get(b) > shares.get(a) ? b : a).orElse(0);
        if (shares.isEmpty() || !(shares.get(peak) > 0)) {
            return telling.say("drawn.nothing", name);
        }
        double width = (sheet.across().high() - sheet.across().low()) / sheet.columns();
        double middle = sheet.across().low() + (peak + 0.5) * width;
        return telling.say("drawn.bars", name, Figures.number(middle), Figures.percent(shares.get(peak)),
                Figures.percent(shares.getFirst()), Figures.percent(shares.getLast()));
    }
}
