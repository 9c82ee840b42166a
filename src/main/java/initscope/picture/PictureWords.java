package initscope.picture;

import initscope.experiment.diagnosis.Templates;
import java.util.Locale;

/// The words of the plots as the window and the command line say them, from `words_en.properties` and
/// `words_ko.properties`; `{0}`, `{1}`, … are filled in order.
public final class PictureWords implements Words {
    private final Templates templates;

    private PictureWords(Templates templates) {
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static PictureWords in(Locale locale) {
        return new PictureWords(Templates.of(PictureWords.class, "words", locale));
    }

    private String say(String key, String... figures) {
        return templates.say(key, figures);
    }

    @Override
    public String layer(int number) {
        return say("layer", String.valueOf(number));
    }

    @Override
    public String layer() {
        return say("layers");
    }

    @Override
    public String std(String figure) {
        return say("std.of", figure);
    }

    @Override
    public String std() {
        return say("std");
    }

    @Override
    public String notFinite(String share) {
        return say("not-finite", share);
    }

    @Override
    public String allNotFinite() {
        return say("all-not-finite");
    }

    @Override
    public String notFiniteFrom(int layer) {
        return say("not-finite-from", String.valueOf(layer));
    }

    @Override
    public String allZeroFrom(int layer) {
        return say("all-zero-from", String.valueOf(layer));
    }

    @Override
    public String constant(String figure) {
        return say("constant", figure);
    }

    @Override
    public String counts() {
        return say("counts");
    }

    @Override
    public String logCounts() {
        return say("log-counts");
    }

    @Override
    public String ownMost() {
        return say("own-most");
    }

    @Override
    public String least() {
        return say("least");
    }

    @Override
    public String greatest() {
        return say("greatest");
    }

    @Override
    public String ownRange() {
        return say("own-range");
    }

    @Override
    public String networks(int count, long first) {
        return count == 1 ? say("repeated.once", Long.toString(first))
                : say("repeated", Integer.toString(count), Long.toString(first), Long.toString(first + count - 1));
    }

    @Override
    public String histogramOf(long seed) {
        return say("histogram-of", Long.toString(seed));
    }

    @Override
    public String empty() {
        return say("empty");
    }

    @Override
    public String of(Term term, String... figures) {
        return say(term.key(), figures);
    }
}
