package initscope.experiment.reproduction;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.diagnosis.Templates;
import java.util.Locale;

/// What rows are called and why their bands are as wide as they are, in the reader's language, from `bench_en.properties` and
/// `bench_ko.properties`.
public final class Wordings {
    private final Templates templates;

    private Wordings(Templates templates) {
        this.templates = templates;
    }

    /// Korean for a Korean locale, English for every other.
    public static Wordings in(Locale locale) {
        return new Wordings(Templates.of(Wordings.class, "bench", locale));
    }

    private String say(String key, String... figures) {
        return templates.say(key, figures);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "Deep Learning from Scratch, chapter 6: standard deviation".
    public String name(Row row) {
        return say("name", group(row.group()), reading(row.reading()));
    }

    public String group(Group group) {
        return say("group." + key(group));
    }

    public String reading(Reading reading) {
        return say("reading." + key(reading));
    }

    /// Who vouches for the figures.
    public String evidence(Evidence evidence) {
        return say("evidence." + key(evidence));
    }

    /// What differs between the source's set-up and ours, "" if nothing does.
    public String note(Row row) {
        return templates.textOrNothing("note." + key(row.group()));
    }

    /// Why the band is as wide as it is.
    public String reason(Row row) {
        return switch (row.band()) {
            case Band.Errors(int networks, double slack) -> {
                String ours = Integer.toString(row.spec().seeds());
                String errors = networks == Band.EXACT ? say("band.theory", ours)
                        : networks == 1 ? say("band.one", ours) : say("band.mean", ours, Integer.toString(networks));
                yield slack == 0 ? errors : errors + say(row.evidence() == Evidence.THEORY ? "band.width" : "band.data",
                        Figures.number(slack));
            }
            case Band.Distance(double distance) -> say("band.distance." + key(row.group()), Figures.number(distance));
            case Band.Exact() -> say("band.exact");
        };
    }

    /// A published figure, with the digits it was printed with unless it is a share.
    public static String figure(Reading reading, Published published) {
        return reading.isShare() ? figure(reading, published.value()) : published.figure().toPlainString();
    }

    /// A figure of a row as people read it.
    public static String figure(Reading reading, double value) {
        return reading.isShare() ? Figures.percent(value) : Figures.number(value);
    }
}
